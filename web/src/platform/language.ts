import { i18n } from "@lingui/core";
import type { Language } from "../../../domain/languages.ts";
import { keepChoice } from "./keep-choice.ts";
import { loadWords, type Place, type Words } from "./words.ts";

let spoken: Words | undefined;

/** Shows the page in a language, without a reload. */
export function speak(words: Words): void {
  spoken = words;
  i18n.loadAndActivate({ locale: words.language, messages: words.messages });
  document.documentElement.lang = words.language;
}

export async function activateLanguage(language: Language): Promise<void> {
  speak(await loadWords(language));
}

/** Has the words of a place there before its first page is shown. */
export async function enterPlace(place: Place): Promise<void> {
  while (!spoken?.places.includes(place)) {
    const words = await loadWords(currentLanguage(), place);
    // Where the language was changed meanwhile, that language's words are fetched.
    if (words.language === currentLanguage()) speak(words);
  }
}

export function currentLanguage(): Language {
  return i18n.locale as Language;
}

/** Changes the language of the page and remembers it in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepChoice("language", language);
  await activateLanguage(language);
}
