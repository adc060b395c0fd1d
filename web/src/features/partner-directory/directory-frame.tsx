import { useLingui } from "@lingui/react";
import { Outlet, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Choosing another language here leads to the same page in that language, because the address names it. */
export function DirectoryFrame() {
  const { locale } = useLingui().i18n;
  const router = useRouter();
  const navigate = useNavigate();
  useEffect(() => {
    const [, inAddress] = router.latestLocation.pathname.split("/");
    if (inAddress === locale || !router.latestLocation.pathname.includes("/directory")) return;
    void navigate({ to: ".", params: (params) => ({ ...params, language: locale }), search: true, replace: true });
  }, [locale, router, navigate]);
  return <Outlet />;
}
