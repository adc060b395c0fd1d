import { i18n } from "@lingui/core";
import type { Language } from "../../../domain/languages.ts";
import { keepChoice } from "./keep-choice.ts";
import { makeSpeaker } from "./speaker.ts";
import { loadWords } from "./words.ts";

const speaker = makeSpeaker(loadWords, ({ language, messages }) => {
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
});

/** Shows the page in a language, without a reload. */
export const { speak, changeTo: activateLanguage } = speaker;

/** Has the words of a place there before its first page is shown. */
export const enterPlace = speaker.enter;

export function currentLanguage(): Language {
  return i18n.locale as Language;
}

/** Changes the language of the page and remembers it in this browser; false where another was chosen meanwhile. */
export async function chooseLanguage(language: Language): Promise<boolean> {
  const isSpoken = await activateLanguage(language);
  if (isSpoken) keepChoice("language", language);
  return isSpoken;
}
