import { i18n } from "@lingui/core";
import { beforeEach, expect, test, vi } from "vitest";
import type { Language } from "../../../domain/languages.ts";
import type { Place, Words } from "./words.ts";

type Answer = (words: Words) => void;

/** Each call for words waits here until the test answers it. */
const calls: { readonly language: Language; readonly place: Place | undefined; readonly answer: Answer }[] = [];
vi.mock("./words.ts", () => ({
  loadWords: (language: Language, place?: Place) =>
    new Promise<Words>((answer) => calls.push({ language, place, answer })),
}));
vi.stubGlobal("document", { documentElement: { lang: "" } });
const { activateLanguage, currentLanguage, enterPlace, speak } = await import("./language.ts");

const words = (language: Language, ...own: Place[]): Words => ({
  language,
  places: ["shared", ...own],
  messages: { partner: language === "pl" ? "Partner zarejestrowany" : "Partner of record" },
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  calls.length = 0;
  speak(words("en", "admin"));
});

test("a place whose words are there is entered at once", async () => {
  await enterPlace("admin");
  expect(calls).toEqual([]);
});

test("a place is not entered before its words are there", async () => {
  let entered = false;
  const entering = enterPlace("operator-console").then(() => {
    entered = true;
  });
  await settled();
  expect([entered, calls[0]?.place]).toEqual([false, "operator-console"]);
  calls[0]?.answer(words("en", "admin", "operator-console"));
  await entering;
  expect(entered).toBe(true);
});

test("a language chosen while a place is entered stays, and the place gets its words", async () => {
  const entering = enterPlace("operator-console");
  const choosing = activateLanguage("pl");
  calls[1]?.answer(words("pl", "admin"));
  await choosing;
  calls[0]?.answer(words("en", "admin", "operator-console"));
  await settled();
  expect(currentLanguage()).toBe("pl");
  expect(calls[2]).toMatchObject({ language: "pl", place: "operator-console" });
  calls[2]?.answer(words("pl", "admin", "operator-console"));
  await entering;
  expect(i18n._("partner")).toBe("Partner zarejestrowany");
});
