/** Somebody who can serve what was asked for: every partner here meets all of it. */
export interface Candidate {
  readonly id: string;
  /** It is in the town that was asked for. */
  readonly inTown: boolean;
  /** It is in the country where the services are used. */
  readonly inCountry: boolean;
}

/** How many partners a match names at most. */
export const mostMatches = 5;

/**
 * Who is named: those of the town first, then those of the country, then the others. Within each of these all are equals, and
 * take turns.
 *
 * @param question what was asked, as text: each question has its own order.
 * @param day the number of the day; the same question on the same day has the same answer.
 */
export function chooseMatches<Of extends Candidate>(candidates: readonly Of[], question: string, day: number): Of[] {
  const tiers = [
    candidates.filter((one) => one.inTown),
    candidates.filter((one) => !one.inTown && one.inCountry),
    candidates.filter((one) => !one.inTown && !one.inCountry),
  ];
  const chosen: Of[] = [];
  for (const tier of tiers) {
    const places = mostMatches - chosen.length;
    if (places > 0) chosen.push(...takeTurns(tier, places, question, day));
  }
  return chosen;
}

/**
 * So many of the equals, in turns by the day. Their circle is the same each day, and each day the next so many have their turn, so
 * that after as many days as there are equals each had as many turns as every other. The first place goes round as well.
 */
export function takeTurns<Of extends { readonly id: string }>(
  equals: readonly Of[],
  places: number,
  question: string,
  day: number,
): Of[] {
  const count = equals.length;
  if (count === 0) return [];
  const key = (one: Of) => mix(`${question} ${one.id}`);
  const circle = equals
    .map((one) => ({ one, key: key(one) }))
    .sort((left, right) => left.key - right.key || (left.one.id < right.one.id ? -1 : 1))
    .map(({ one }) => one);
  const taken = Math.min(places, count);
  // Where all have a place each day, only the first place goes round.
  const start = (taken === count ? day : day * taken) % count;
  const turn = Array.from({ length: taken }, (_, index) => circle[(start + index) % count] as Of);
  const first = taken === count ? 0 : Math.floor(day / count) % taken;
  return [...turn.slice(first), ...turn.slice(0, first)];
}

/** A number from a text, spread evenly (FNV-1a, 32 bits). */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // The last letters would hardly reach the upper bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
