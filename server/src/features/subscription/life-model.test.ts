import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { hasEnded, type SubscriptionState } from "../../../../domain/subscription-states.ts";
import type { MadeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { type Cast, startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";
import { renewDueSubscriptions } from "./renew-due-subscriptions.ts";

// Rule 9, whatever happens in whatever order: a partner's period is open only while its subscription has not ended, every change keeps
// it to the letter, and only what ends the subscription, or the customer, ends it.

const scene = await startRecordScene();
const { app, owner, clock } = scene.database;
await makeTaxRate(owner);
afterAll(() => scene.server.close());

type Move =
  | { readonly kind: "change"; readonly wish: Record<string, unknown> }
  | { readonly kind: "cancel" }
  | { readonly kind: "billing"; readonly state: SubscriptionState }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "name"; readonly partner: "kowal" | "other" }
  | { readonly kind: "remove" };

const wish = fc.record(
  {
    seats: fc.integer({ min: 1, max: 30 }),
    term: fc.constantFrom("monthly", "yearly"),
    autoRenew: fc.boolean(),
  },
  { requiredKeys: [] },
);

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: wish.map((one): Move => ({ kind: "change", wish: one })) },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: "cancel" }) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<SubscriptionState>("active", "suspended", "suspended", "cancelled", "expired")
      .map((state): Move => ({ kind: "billing", state })),
  },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }).map((days): Move => ({ kind: "days", days })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("kowal" as const, "other" as const).map((partner): Move => ({ kind: "name", partner })),
  },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: "remove" }) },
);

async function stateOf({ id }: MadeSubscription) {
  const { rows } = await owner.query(
    `select s.state, s.ended_at, s.renews_on, s.term_starts_on, s.next_seats, s.next_plan_id, s.next_term, (
       select json_build_object('id', r.id, 'starts_at', r.starts_at) from partner_of_record r
       where r.subscription_id = s.id and r.superseded_at is null and r.ends_at is null) as open
     from subscription s where s.id = $1`,
    [id],
  );
  return rows[0];
}

async function agree(
  visitor: Visitor,
  url: string,
  method: "PATCH" | "POST",
  previewUrl: string,
  wanted: object | undefined,
) {
  const said = await visitor.request({ method: "POST", url: previewUrl, ...(wanted ? { payload: wanted } : {}) });
  return visitor.request({ method, url, payload: { ...wanted, quote: said.json().quote } });
}

interface Stage {
  readonly cast: Cast;
  readonly anna: Visitor;
  readonly operator: Visitor;
}

async function make({ cast, anna, operator }: Stage, one: Move): Promise<void> {
  const { subscription } = cast;
  const url = `/api/v1/subscriptions/${publicId("subscription", subscription.id)}`;
  switch (one.kind) {
    case "change":
      return void (await agree(anna, url, "PATCH", `${url}/change-previews`, one.wish));
    case "cancel":
      return void (await agree(anna, `${url}/cancellation`, "POST", `${url}/cancellation-previews`, undefined));
    case "billing":
      return void (await operator.move(subscription, one.state));
    case "days":
      await clock.advance(one.days * 86_400_000);
      return renewDueSubscriptions({
        pool: app,
        owner,
        onError: (error) => {
          throw error;
        },
      });
    case "name":
      return void (await anna.put(subscription, cast[one.partner].partnerId));
    case "remove":
      return void (await anna.remove(subscription));
  }
}

test("random moves of a subscription keep rule 9", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 14 }), async (moves) => {
      await clock.set(new Date("2026-03-01T09:00:00.000Z"));
      const cast = await scene.make();
      const anna = await scene.visitByKey(cast.annaPerson);
      const operator = await scene.visitByKey(scene.operatorPerson);
      await owner.query("update api_key set expires_at = '2099-01-01'");
      const stage = { cast, anna, operator };
      await anna.put(cast.subscription, cast.kowal.partnerId);
      for (const one of moves) {
        const before = await stateOf(cast.subscription);
        await make(stage, one);
        const after = await stateOf(cast.subscription);
        seen.add(after.state);
        const ended = hasEnded(after.state);
        expect(ended ? [after.open, after.renews_on] : [null, null]).toEqual([null, null]);
        expect(after.ended_at !== null).toBe(ended);
        if (hasEnded(before.state)) expect(after).toEqual(before);
        // What neither ends it nor is about the partner keeps the partner's version, key and beginning.
        if (!ended && one.kind !== "name" && one.kind !== "remove") expect(after.open).toEqual(before.open);
        expect(await recordBreaches(owner, cast.subscription)).toEqual([]);
      }
      const { rows } = await owner.query(
        `select period_starts_on as from, period_ends_on as until from charge
         where subscription_id = $1 and kind = 'renewal' order by period_starts_on`,
        [cast.subscription.id],
      );
      // Terms follow one another: none is charged twice and none is left out.
      for (const [index, row] of rows.slice(1).entries()) expect(row.from).toBe(rows[index].until);
    }),
    { numRuns: 40 },
  );
  expect([...seen].sort()).toEqual(["active", "cancelled", "expired", "suspended"]);
}, 120_000);
