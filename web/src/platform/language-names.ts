import type { Language } from "../../../domain/languages.ts";

/** Each language under its own name, which is never translated. */
export const languageNames: readonly { readonly code: Language; readonly name: string }[] = [
  { code: "en", name: "English" },
  { code: "pl", name: "Polski" },
];
