import fc from "fast-check";
import { clearingKinds } from "../../domain/clearing-proposals.ts";
import type { Command } from "./model.ts";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const at = fc.nat({ max: 5 });
// Mostly somebody who may.
const admin = fc.oneof(often(6, fc.constant(true)), often(1, fc.constant(false)));
const of = <Kind extends Command["kind"]>(...kinds: readonly Kind[]) => fc.constantFrom(...kinds);

const invitations = fc.oneof(
  often(2, fc.record({ kind: of("invite") })),
  often(2, fc.record({ kind: of("open"), at })),
  often(3, fc.record({ kind: of("accept-invitation"), at, admin })),
  often(1, fc.record({ kind: of("decline"), at, admin })),
  often(1, fc.record({ kind: of("withdraw-invitation"), at })),
);
const requests = fc.oneof(
  often(4, fc.record({ kind: of("ask") })),
  often(1, fc.record({ kind: of("ask-by-reader") })),
  often(1, fc.record({ kind: of("withdraw-request"), at, admin })),
  often(2, fc.record({ kind: of("promise"), at, within: fc.constantFrom(-1, 0, 5, 30, 364, 366) })),
  often(1, fc.record({ kind: of("object"), at })),
  often(3, fc.record({ kind: of("decide"), at, outcome: fc.constantFrom("granted" as const, "refused" as const) })),
);
const proposals = fc.oneof(
  often(4, fc.record({ kind: of("propose"), at, clearing: fc.constantFrom(...clearingKinds) })),
  often(5, fc.record({ kind: of("accept"), at, admin, earlier: fc.boolean() })),
  often(1, fc.record({ kind: of("refuse"), at, admin })),
  often(1, fc.record({ kind: of("withdraw-proposal"), at })),
);
const selling = fc.oneof(
  often(
    3,
    fc.record({ kind: of("sell"), state: fc.constantFrom("active" as const, "active" as const, "pending" as const) }),
  ),
  often(
    2,
    fc.record({
      kind: of("bill"),
      at,
      state: fc.constantFrom("active" as const, "suspended" as const, "cancelled" as const),
    }),
  ),
);
const ending = fc.record({ kind: of("end-by-reseller", "end-by-reseller", "end-by-operator", "end-by-customer") });
const days = fc.record({ kind: of("days"), days: fc.constantFrom(1, 4, 10, 31, 370) });

/** By both sides, the operator and billing: what may happen at the same moment. */
const byPeople: fc.Arbitrary<Command> = fc.oneof(
  often(4, invitations),
  often(4, requests),
  often(5, proposals),
  often(3, selling),
  often(4, ending),
);

export type Step =
  | { readonly kind: "one"; readonly one: Command }
  | { readonly kind: "pair"; readonly one: Command; readonly other: Command };

const one = (command: Command): Step => ({ kind: "one", one: command });
const begun = [
  one({ kind: "invite" }),
  one({ kind: "open", at: 0 }),
  one({ kind: "accept-invitation", at: 0, admin: true }),
  one({ kind: "sell", state: "active" }),
  one({ kind: "sell", state: "active" }),
];

const anything = fc.array(
  fc.oneof(
    often(9, byPeople.map(one)),
    often(2, days.map(one)),
    often(
      3,
      fc.tuple(byPeople, byPeople).map(([first, other]): Step => ({ kind: "pair", one: first, other })),
    ),
  ),
  { minLength: 5, maxLength: 40, size: "max" },
);

/** Most begin where a relationship is in force and something was sold. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(fc.oneof(often(4, fc.constant(begun)), often(1, fc.constant([]))), anything)
  .map(([before, rest]) => [...before, ...rest]);

const clearing = (at: number, how: (typeof clearingKinds)[number]): Step[] => [
  one({ kind: "propose", at, clearing: how }),
  one({ kind: "accept", at, admin: true }),
];

/** Three stories that come through every state: the vendor's decision, both sides' agreement, and invitations that come to nothing. */
export const stories: readonly Step[][] = [
  [
    ...begun,
    one({ kind: "sell", state: "active" }),
    one({ kind: "ask" }),
    one({ kind: "promise", at: 0, within: 5 }),
    one({ kind: "days", days: 10 }),
    one({ kind: "decide", at: 0, outcome: "granted" }),
    one({ kind: "end-by-operator" }),
    ...clearing(0, "cancel-now"),
    ...clearing(1, "hand-over"),
    ...clearing(2, "cancel-at-term-end"),
    one({ kind: "days", days: 370 }),
    one({ kind: "end-by-operator" }),
  ],
  [
    ...begun,
    one({ kind: "ask" }),
    one({ kind: "object", at: 0 }),
    one({ kind: "decide", at: 0, outcome: "refused" }),
    one({ kind: "ask" }),
    one({ kind: "withdraw-request", at: 1, admin: true }),
    one({ kind: "ask" }),
    one({ kind: "propose", at: 0, clearing: "hand-over" }),
    one({ kind: "refuse", at: 0, admin: true }),
    one({ kind: "propose", at: 0, clearing: "hand-over" }),
    one({ kind: "withdraw-proposal", at: 1 }),
    one({ kind: "propose", at: 0, clearing: "hand-over" }),
    one({ kind: "bill", at: 0, state: "suspended" }),
    one({ kind: "accept", at: 2, admin: true, earlier: true }),
    one({ kind: "bill", at: 0, state: "cancelled" }),
    one({ kind: "bill", at: 1, state: "cancelled" }),
    { kind: "pair", one: { kind: "end-by-reseller" }, other: { kind: "ask" } },
    one({ kind: "invite" }),
    one({ kind: "open", at: 1 }),
    one({ kind: "accept-invitation", at: 1, admin: true }),
  ],
  [
    ...Array.from({ length: 4 }, () => one({ kind: "invite" })),
    one({ kind: "open", at: 0 }),
    one({ kind: "decline", at: 0, admin: true }),
    one({ kind: "open", at: 1 }),
    one({ kind: "withdraw-invitation", at: 1 }),
    one({ kind: "withdraw-invitation", at: 2 }),
    one({ kind: "open", at: 2 }),
    one({ kind: "days", days: 31 }),
  ],
];
