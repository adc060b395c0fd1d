import type { Language } from "../../../domain/languages.ts";
import type { Place, Words } from "./words.ts";

type Load = (language: Language, place?: Place) => Promise<Words>;

/** Keeps the page to one language, with the words of each place that it has entered. */
export function makeSpeaker(load: Load, show: (words: Words) => void) {
  let spoken: Words | undefined;
  function speak(words: Words): void {
    spoken = words;
    show(words);
  }
  return {
    speak,
    async changeTo(language: Language): Promise<void> {
      speak(await load(language));
    },
    async enter(place: Place): Promise<void> {
      while (spoken && !spoken.places.includes(place)) {
        const { language } = spoken;
        const words = await load(language, place);
        // Where the language was changed meanwhile, that language's words are fetched.
        if (language === spoken.language) speak(words);
      }
    },
  };
}
