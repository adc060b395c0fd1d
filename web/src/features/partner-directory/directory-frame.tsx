import { useLingui } from "@lingui/react";
import { Outlet, useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { languages } from "../../../../domain/languages.ts";
import styles from "./directory-frame.module.css";

/** The frame of the directory. Choosing another language here leads to the same page in that language, because the address names it. */
export function DirectoryFrame() {
  const { locale } = useLingui().i18n;
  const router = useRouter();
  const navigate = useNavigate();
  useEffect(() => {
    const [, inAddress] = router.latestLocation.pathname.split("/");
    if (inAddress === locale || !router.latestLocation.pathname.includes("/directory")) return;
    void navigate({ to: ".", params: (params) => ({ ...params, language: locale }), search: true, replace: true });
  }, [locale, router, navigate]);
  const { pathname } = useLocation();
  const rest = pathname.replace(/^\/[^/]+/, "");
  return (
    <>
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={language}
          href={`${window.location.origin}/${language}${rest}`}
        />
      ))}
      <div className={styles.page}>
        <Outlet />
      </div>
    </>
  );
}
