// Letters that are no other letter with a mark.
const apart: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", æ: "a", ß: "s" };

/** The text in small letters without their marks, letter for letter at the same place: "Zażółć" is found by "zazolc". */
export function foldLetters(text: string): string {
  return Array.from(text.toLowerCase().normalize("NFC"), (letter) => {
    const plain = letter.normalize("NFD").charAt(0);
    return (apart[plain] ?? plain).padEnd(letter.length).slice(0, letter.length);
  }).join("");
}
