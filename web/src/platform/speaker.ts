import type { Language } from "../../../domain/languages.ts";
import type { Catalogue, Place, Words } from "./words.ts";

const first: readonly Catalogue[] = ["shared"];

type Load = (language: Language, places: readonly Catalogue[]) => Promise<Words>;

/** Keeps the page to one language, with the words of each place that it has entered. What does not come leaves all as it was. */
export function makeSpeaker(load: Load, show: (words: Words) => void) {
  let spoken: Words | undefined;
  let choices = 0;
  function speak(words: Words): void {
    spoken = words;
    show(words);
  }
  return {
    speak,
    /** Whether it is spoken now: false where another was chosen meanwhile. */
    async changeTo(language: Language): Promise<boolean> {
      const choice = ++choices;
      let places: readonly Catalogue[];
      let words: Words;
      do {
        places = spoken?.places ?? first;
        words = await load(language, places);
        // Meanwhile the page may have entered another place.
      } while (spoken && spoken.places !== places);
      // The last choice holds, whichever words come last.
      if (choice !== choices) return false;
      speak(words);
      return true;
    },
    async enter(place: Place): Promise<void> {
      while (spoken && !spoken.places.includes(place)) {
        const { language, places } = spoken;
        const words = await load(language, [...places, place]);
        // Where the language was changed meanwhile, or another place entered, that is fetched with it.
        if (spoken.language === language && spoken.places === places) speak(words);
      }
    },
  };
}
