import { countries, serviceCodes } from "./make-scene.ts";
import { makeRandom, type Random } from "./random.ts";
import { familyNames, townNames, trades } from "./words.ts";

/** A kind of question that people ask, and how often among all. */
export interface Kind {
  readonly what: string;
  readonly share: number;
  /** The query of one question; each is another one of its kind. */
  readonly ask: (random: Random) => Record<string, string>;
}

function withSlip(random: Random, word: string): string {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}

const folded = (word: string) =>
  word
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ł", "l")
    .toLowerCase();
const country = (random: Random) => random.front(countries);
const service = (random: Random) => random.one(serviceCodes);

export const kinds: readonly Kind[] = [
  { what: "nothing asked", share: 15, ask: () => ({}) },
  { what: "one broad filter", share: 15, ask: (random) => ({ country: country(random) }) },
  {
    what: "service and country",
    share: 20,
    ask: (random) => ({ service: service(random), country: country(random) }),
  },
  {
    what: "four filters",
    share: 8,
    ask: (random) => ({ service: service(random), country: random.one(countries), language: "en", help: "training" }),
  },
  {
    what: "a town",
    share: 8,
    ask: (random) => ({ country: "PL", town: random.front(townNames("PL")), sort: "name" }),
  },
  { what: "a name, without its accents", share: 12, ask: (random) => ({ q: folded(random.one(familyNames)) }) },
  {
    what: "a town with a slip",
    share: 8,
    ask: (random) => ({ q: withSlip(random, folded(random.front(townNames(country(random))))) }),
  },
  {
    what: "a name and a trade with a slip",
    share: 4,
    ask: (random) => ({ q: `${withSlip(random, folded(random.one(familyNames)))} ${random.one(trades)}` }),
  },
  { what: "a frequent word", share: 2, ask: (random) => ({ q: random.one(trades), service: service(random) }) },
  { what: "sorted by town", share: 3, ask: (random) => ({ country: country(random), sort: "town" }) },
];

/** Questions in the shares of their kinds. */
export function makeMix(seed: number): () => Record<string, string> {
  const random = makeRandom(seed);
  const all = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
  return () => random.one(all).ask(random);
}
