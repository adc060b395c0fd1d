/** A piece of a text of the help. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly to: string };

const marks = /\*\*(?<label>[^*]+)\*\*|\[(?<link>[^\]]+)\]\((?<to>[^)]+)\)/g;

/** Takes a text apart into words, labels (`**…**`) and links (`[…](…)`). */
export function readText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: all, index, groups } of text.matchAll(marks)) {
    if (index > done) pieces.push({ kind: "words", text: text.slice(done, index) });
    const { label, link, to } = groups as { label?: string; link?: string; to?: string };
    if (label !== undefined) pieces.push({ kind: "label", text: label });
    else pieces.push({ kind: "link", text: link ?? "", to: to ?? "" });
    done = index + all.length;
  }
  if (done < text.length) pieces.push({ kind: "words", text: text.slice(done) });
  return pieces;
}

export function plainText(text: string): string {
  return readText(text)
    .map((piece) => piece.text)
    .join("");
}
