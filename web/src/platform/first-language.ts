import { type Language, languages } from "../../../domain/languages.ts";
import { keptChoice } from "./keep-choice.ts";
import { pageData } from "./page-data.ts";

/** The language of the first paint: where the page is one for everybody, the one in its path. */
export function firstLanguage(): Language {
  return languages.find((language) => location.pathname.startsWith(`/${language}/`)) ?? ownLanguage();
}

/** The signed-in person's language, else what was chosen in this browser, else the server's answer to the browser's wish. */
export function ownLanguage(): Language {
  const kept = keptChoice("language");
  return pageData.me?.person.language ?? languages.find((language) => language === kept) ?? pageData.language;
}
