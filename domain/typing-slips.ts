/** How many slips of the hand a word of this length may hold: none in short ones, which would then be another word. */
export function slipsForgiven(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * How many slips apart two words are: a letter too many, too few, a wrong one, or two that changed places (the optimal string
 * alignment distance).
 */
export function slipsBetween(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  let before: number[] = [];
  let above = right.map((_, index) => index).concat(right.length);
  for (const [row, letter] of left.entries()) {
    const line = [row + 1];
    for (const [column, opposite] of right.entries()) {
      const same = letter === opposite ? 0 : 1;
      let least = Math.min((above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, (above[column] ?? 0) + same);
      const swapped = row > 0 && column > 0 && letter === right[column - 1] && left[row - 1] === opposite;
      if (swapped) least = Math.min(least, (before[column - 1] ?? 0) + 1);
      line.push(least);
    }
    before = above;
    above = line;
  }
  return above[right.length] ?? 0;
}

/** The word, and the word without each of its letters. Two words that are one slip apart have one of these in common. */
export function oneLetterLess(word: string): string[] {
  const letters = [...word];
  return [...new Set([word, ...letters.map((_, at) => letters.toSpliced(at, 1).join(""))])];
}

/** Which of the known words was meant by one that nobody knows: those with the fewest slips, as far as they are forgiven. */
export function wordsMeant(typed: string, known: readonly string[]): string[] {
  const forgiven = slipsForgiven([...typed].length);
  const slips = known
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ slips }) => slips > 0 && slips <= forgiven);
  const least = Math.min(...slips.map((one) => one.slips));
  return slips.filter((one) => one.slips === least).map(({ word }) => word);
}
