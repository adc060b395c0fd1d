import fc from "fast-check";
import { subscriptionStates } from "../../domain/subscription-states.ts";
import { day, type Model, type Request, versionOf } from "./model.ts";

// What is tried, before it is known what it meets: "the third instant that matters" and not an instant.

type Seen = "anything" | "now" | "earlier";

type WriteWish = { readonly person: number; readonly seen: Seen; readonly key: string | null };

export type Wish =
  | (WriteWish & { readonly kind: "name"; readonly partner: number })
  | (WriteWish & { readonly kind: "remove" })
  | { readonly kind: "correct"; readonly from: number; readonly until: number | null; readonly partner: number | null }
  | { readonly kind: "move"; readonly state: (typeof subscriptionStates)[number] };

export type Command =
  | Wish
  | { readonly kind: "clock"; readonly by: number }
  | { readonly kind: "pair"; readonly one: Wish; readonly other: Wish };

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const write = {
  person: fc.nat({ max: 1 }),
  seen: fc.oneof(
    often(6, fc.constant<Seen>("anything")),
    often(2, fc.constant<Seen>("now")),
    often(1, fc.constant<Seen>("earlier")),
  ),
  key: fc.oneof(often(3, fc.constant(null)), often(2, fc.constantFrom("k1", "k2", "k3"))),
};
const instants = fc.nat({ max: 40 });
const eligible = fc.nat({ max: 2 });
const anyPartner = fc.oneof(often(6, eligible), often(1, fc.nat({ max: 6 })));

const name = (partner: fc.Arbitrary<number>) => fc.record({ kind: fc.constant("name" as const), partner, ...write });
const remove = fc.record({ kind: fc.constant("remove" as const), ...write });
const correct = fc.record({
  kind: fc.constant("correct" as const),
  from: instants,
  until: fc.option(instants, { freq: 3 }),
  partner: fc.option(anyPartner, { freq: 2 }),
});
const move = fc.record({
  kind: fc.constant("move" as const),
  // Most runs go on: what has ended takes nothing more but corrections.
  state: fc.oneof(
    often(6, fc.constantFrom("active" as const, "suspended" as const)),
    often(1, fc.constantFrom(...subscriptionStates)),
  ),
});
const clock = fc.record({
  kind: fc.constant("clock" as const),
  by: fc.oneof(
    often(4, fc.integer({ min: 1, max: 5 })),
    often(2, fc.integer({ min: -5, max: -1 })),
    often(1, fc.constantFrom(-3_600_000, 3_600_000, day + 1)),
  ),
});
// Two at once ask for partners that may serve: so few refused IDs that nobody has to wait.
const atOnce = fc.oneof(often(5, name(eligible)), often(2, remove), often(1, correct), often(1, move));
const pair = fc.record({ kind: fc.constant("pair" as const), one: atOnce, other: atOnce });

export const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    often(8, name(anyPartner)),
    often(3, remove),
    often(4, correct),
    often(1, move),
    often(5, clock),
    often(4, pair),
  ),
  { minLength: 1, maxLength: 25, size: "max" },
);

/** The instants at which something is about to be different, each with its neighbours. */
export function instantsOf(model: Model): number[] {
  const ends = model.namings.flatMap(({ from, until }) => (until === null ? [from] : [from, until]));
  const around = [...ends, ...model.past.map((one) => one.at), model.clock].flatMap((one) => [one - 1, one, one + 1]);
  return [...new Set([model.startsAt, model.startsAt - 1, ...around])].sort((one, other) => one - other);
}

/** What a wish means where the model stands: the request that is sent. */
export function requestOf(wish: Wish, model: Model, partnerIds: readonly string[]): Request {
  const partnerId = (number: number) => partnerIds[number] as string;
  switch (wish.kind) {
    case "move":
      return wish;
    case "correct": {
      const all = instantsOf(model);
      const instant = (number: number) => all[number % all.length] as number;
      return {
        kind: "correct",
        from: instant(wish.from),
        until: wish.until === null ? null : instant(wish.until),
        partnerId: wish.partner === null ? null : partnerId(wish.partner % 6),
      };
    }
    default: {
      const { person, key } = wish;
      const version = versionOf(model);
      const seen = { anything: null, now: version, earlier: version > 0 ? version - 1 : model.versions + 1 }[wish.seen];
      return wish.kind === "name"
        ? { kind: "name", person, key, seen, partnerId: partnerId(wish.partner) }
        : { kind: "remove", person, key, seen };
    }
  }
}
