import { useLingui } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import link from "../../design/text-link.module.css";

const others = { en: { language: "pl", name: "Polski" }, pl: { language: "en", name: "English" } } as const;

/** The same page in the other language. */
export function LanguageLink() {
  const { language, name } = others[useLingui().i18n.locale === "pl" ? "pl" : "en"];
  return (
    <Link
      to="."
      params={(params) => ({ ...params, language })}
      search
      lang={language}
      hrefLang={language}
      className={link.link}
    >
      {name}
    </Link>
  );
}
