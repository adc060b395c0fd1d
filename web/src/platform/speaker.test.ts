import { expect, test } from "vitest";
import type { Language } from "../../../domain/languages.ts";
import { makeSpeaker } from "./speaker.ts";
import type { Catalogue, Place, Words } from "./words.ts";

interface Call {
  readonly language: Language;
  readonly places: readonly Catalogue[];
  readonly come: () => void;
  readonly fail: () => void;
}

const words = (language: Language, ...own: Place[]): Words => ({ language, places: ["shared", ...own], messages: {} });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page in English in the admin center. What it asks for waits until the test lets it come. */
function startPage() {
  const calls: Call[] = [];
  const shown: Words[] = [];
  const speaker = makeSpeaker(
    (language, places) =>
      new Promise((resolve, reject) => {
        const come = () => resolve({ language, places, messages: {} });
        calls.push({ language, places, come, fail: () => reject(new Error("away")) });
      }),
    (said) => shown.push(said),
  );
  speaker.speak(words("en", "admin"));
  return { speaker, calls, shown };
}

test("a place whose words are there is entered at once", async () => {
  const { speaker, calls, shown } = startPage();
  await speaker.enter("admin");
  expect([calls.length, shown.length]).toEqual([0, 1]);
});

test("a place is not entered before its words are there", async () => {
  const { speaker, calls, shown } = startPage();
  let entered = false;
  const entering = speaker.enter("operator-console").then(() => {
    entered = true;
  });
  await settled();
  expect([entered, calls[0]?.language]).toEqual([false, "en"]);
  calls[0]?.come();
  await entering;
  expect(shown.at(-1)).toEqual(words("en", "admin", "operator-console"));
});

test("a language chosen while a place is entered stays, and the place gets its words", async () => {
  const { speaker, calls, shown } = startPage();
  const entering = speaker.enter("operator-console");
  const choosing = speaker.changeTo("pl");
  calls[1]?.come();
  await choosing;
  calls[0]?.come();
  await settled();
  expect(shown.at(-1)?.language).toBe("pl");
  expect(calls[2]?.language).toBe("pl");
  calls[2]?.come();
  await entering;
  expect(shown.at(-1)).toEqual(words("pl", "admin", "operator-console"));
});

test("a place entered while a language is changed keeps its words in that language", async () => {
  const { speaker, calls, shown } = startPage();
  const choosing = speaker.changeTo("pl");
  const entering = speaker.enter("operator-console");
  calls[1]?.come();
  await entering;
  calls[0]?.come();
  await settled();
  calls[2]?.come();
  await choosing;
  expect(shown.at(-1)).toEqual(words("pl", "admin", "operator-console"));
});

test("two places entered at once are both there", async () => {
  const { speaker, calls, shown } = startPage();
  const entering = [speaker.enter("operator-console"), speaker.enter("partner-directory")];
  calls[0]?.come();
  calls[1]?.come();
  await settled();
  calls[2]?.come();
  await Promise.all(entering);
  expect(shown.at(-1)).toEqual(words("en", "admin", "operator-console", "partner-directory"));
});

test("a place whose words do not come is not entered, and neither the next language nor the next try waits for it", async () => {
  const { speaker, calls, shown } = startPage();
  const entering = speaker.enter("operator-console");
  calls[0]?.fail();
  await expect(entering).rejects.toThrow("away");
  const choosing = speaker.changeTo("pl");
  expect(calls[1]?.places).toEqual(["shared", "admin"]);
  calls[1]?.come();
  await choosing;
  expect(shown.at(-1)).toEqual(words("pl", "admin"));
  const again = speaker.enter("operator-console");
  calls[2]?.come();
  await again;
  expect(shown.at(-1)).toEqual(words("pl", "admin", "operator-console"));
});

test("a language whose words do not come leaves the page as it is", async () => {
  const { speaker, calls, shown } = startPage();
  const choosing = speaker.changeTo("pl");
  calls[0]?.fail();
  await expect(choosing).rejects.toThrow("away");
  expect(shown).toEqual([words("en", "admin")]);
});

test("of two languages chosen in a row the last one stays, whichever words come last", async () => {
  const { speaker, calls, shown } = startPage();
  const choosing = [speaker.changeTo("pl"), speaker.changeTo("en")];
  calls[1]?.come();
  await settled();
  calls[0]?.come();
  // Only the last one is kept as the choice.
  expect(await Promise.all(choosing)).toEqual([false, true]);
  expect(shown.at(-1)?.language).toBe("en");
});
