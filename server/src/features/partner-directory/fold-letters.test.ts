import { expect, test } from "vitest";
import { foldLetters, wordsOf } from "../../../../domain/fold-letters.ts";
import { oneLetterLess } from "../../../../domain/typing-slips.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const { app } = await useTestDatabase();

// Latin letters with everything that Europe puts on them, Greek and Cyrillic, and what is no letter.
const letters = Array.from({ length: 0x24f - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index)).filter((letter) =>
  /\p{L}/u.test(letter),
);
const texts = [
  ...letters.slice(0, 190),
  "Zażółć gęślą jaźń",
  "Ærøskøbing",
  "STRAßE 7",
  "Łódź-Bałuty",
  "Αθήνα",
  "Київ",
  "a_b 100%",
  "ﬁn",
];

test("what is typed is folded as what is searched", async () => {
  const { rows } = await app.query(
    "select fold_letters(t) as folded from unnest($1::text[]) with ordinality u (t, n) order by n",
    [texts],
  );
  const differing = texts.filter((text, index) => foldLetters(text) !== rows[index].folded);
  expect(differing).toEqual([]);
});

test.each(["Kowal IT – Kraków", "Łódź-Bałuty 7/9", "Ærø & Søn", "", "---"])(
  "%j has the same words for both",
  async (text) => {
    const { rows } = await app.query("select words_of($1) as words", [text]);
    expect([...rows[0].words].sort()).toEqual(wordsOf(text, 100).sort());
  },
);

test("words are shortened alike", async () => {
  const { rows } = await app.query("select one_letter_less('krakow') as words");
  expect([...rows[0].words].sort()).toEqual(oneLetterLess("krakow").sort());
});
