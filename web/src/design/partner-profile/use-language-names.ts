import { useLingui } from "@lingui/react";
import { useMemo } from "react";

/** The name of a language by its ISO 639 code, in the language of the screen. */
export function useLanguageNames(): (code: string) => string {
  const { locale } = useLingui().i18n;
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: "language" });
    return (code) => capitalized(names.of(code) ?? code);
  }, [locale]);
}

/** Polish writes languages small; at the head of a line they begin large. */
function capitalized(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
