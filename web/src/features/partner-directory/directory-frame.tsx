import { useLingui } from "@lingui/react";
import { Outlet, useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import styles from "./directory-frame.module.css";

/** What the server says in the head of the page that was asked for, to those who search the web. */
function forgetPageHead(): void {
  for (const element of document.head.querySelectorAll("[data-page-head]")) element.remove();
}

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
  const [first] = useState(pathname);
  useEffect(() => {
    // It is true of the page that came from the server, and of no other.
    if (pathname !== first) forgetPageHead();
  }, [pathname, first]);
  useEffect(() => forgetPageHead, []);
  return (
    <div className={styles.page}>
      <Outlet />
    </div>
  );
}
