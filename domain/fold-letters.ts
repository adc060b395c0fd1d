// What Unicode does not take apart into a letter and its mark.
const whole: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "t",
  ħ: "h",
};

/** Small letters without their marks. The database's fold_letters() does the same to what is searched. */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœ]/g, (letter) => whole[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[łøđðıþħ]/g, (letter) => whole[letter] ?? letter);
}

/** The words of a text, folded, each once: at most so many, of at most 60 letters. */
export function wordsOf(text: string, most = 8): string[] {
  const words = foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word.length <= 60);
  return [...new Set(words)].slice(0, most);
}
