import { expect, test } from "vitest";
import type { Language } from "../../../domain/languages.ts";
import { makeSpeaker } from "./speaker.ts";
import type { Place, Words } from "./words.ts";

interface Call {
  readonly language: Language;
  readonly place: Place | undefined;
  readonly answer: (words: Words) => void;
}

const words = (language: Language, ...own: Place[]): Words => ({ language, places: ["shared", ...own], messages: {} });
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page in English in the admin center. What it asks for waits until the test answers it. */
function startPage() {
  const calls: Call[] = [];
  const shown: Words[] = [];
  const speaker = makeSpeaker(
    (language, place) => new Promise((answer) => calls.push({ language, place, answer })),
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
  expect([entered, calls[0]?.language, calls[0]?.place]).toEqual([false, "en", "operator-console"]);
  calls[0]?.answer(words("en", "admin", "operator-console"));
  await entering;
  expect(shown.at(-1)?.places).toContain("operator-console");
});

test("a language chosen while a place is entered stays, and the place gets its words", async () => {
  const { speaker, calls, shown } = startPage();
  const entering = speaker.enter("operator-console");
  const choosing = speaker.changeTo("pl");
  calls[1]?.answer(words("pl", "admin"));
  await choosing;
  calls[0]?.answer(words("en", "admin", "operator-console"));
  await settled();
  expect(shown.at(-1)?.language).toBe("pl");
  expect(calls[2]).toMatchObject({ language: "pl", place: "operator-console" });
  calls[2]?.answer(words("pl", "admin", "operator-console"));
  await entering;
  expect(shown.at(-1)).toEqual(words("pl", "admin", "operator-console"));
});
