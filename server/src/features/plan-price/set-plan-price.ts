import { sql } from "kysely";
import { v7 } from "uuid";
import type { PlanPrice } from "../../../../contract/prices.ts";
import type { Money } from "../../../../domain/money.ts";
import type { Term } from "../../../../domain/renewal.ts";
import { type SetFrom, setFrom } from "../../../../domain/set-from.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import { planById, pricesFor, waitForPrices } from "./plan-price-queries.ts";
import { planPriceView } from "./plan-price-view.ts";

export interface PlanPriceInput {
  readonly planId: string;
  readonly country: string;
  readonly term: Term;
  readonly price: Money;
  /** Null: from now on. */
  readonly from: Date | null;
}

export type PriceSet =
  | { readonly kind: "set"; readonly price: PlanPrice }
  | { readonly kind: "not-found" }
  | Extract<SetFrom, { kind: "refused" }>;

/**
 * Sets what one seat of a plan costs in a country for a term from an instant on. The price that holds then ends there; orders and
 * subscriptions keep theirs. The price that is there already is no change.
 */
export async function setPlanPrice(tx: Transaction, actor: OperatorActor, input: PlanPriceInput): Promise<PriceSet> {
  const { planId, country, term, price } = input;
  const [, [plan], prices, [clock]] = await tx.run(
    waitForPrices(planId, country, term),
    planById(planId),
    pricesFor(planId, country, term),
    currentInstant,
  );
  if (!plan || !clock) return { kind: "not-found" };
  const now = clock.instant;
  const from = input.from ?? now;
  const before = prices.find((one) => one.starts_at <= from && (!one.ends_at || one.ends_at > from));
  const isSame = before?.currency === price.currency && BigInt(before.amount_minor) === price.minor;
  if (before && isSame && from >= now) return { kind: "set", price: planPriceView(before) };
  const known = prices.map(({ id, starts_at, ends_at }) => ({ id, startsAt: starts_at, endsAt: ends_at }));
  const decided = setFrom(known, from, now);
  if (decided.kind === "refused") return decided;

  const amount = price.minor.toString();
  const statements: Query<unknown>[] = [
    ...(decided.ends ? [endPrice(decided.ends, from)] : []),
    sql`
      insert into plan_price (id, plan_id, country, term, currency, amount_minor, valid)
      values (${v7()}, ${planId}, ${country}, ${term}, ${price.currency}, ${amount},
        tstzrange(${from}, ${decided.until}, '[)'))`.compile(query),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now,
      act: "plan-price-set",
      subject: { type: "plan", id: planId },
      before: before ? { price: planPriceView(before).price } : null,
      after: {
        country,
        term,
        price: moneyView(price),
        from: from.toISOString(),
      },
    }),
  ];
  await tx.commit(...statements);
  const row = {
    country,
    term,
    currency: price.currency,
    amount_minor: amount,
    starts_at: from,
    ends_at: decided.until,
  };
  return { kind: "set", price: planPriceView(row) };
}

function endPrice(id: string, at: Date): Query<unknown> {
  return sql`update plan_price set valid = tstzrange(lower(valid), ${at}, '[)') where id = ${id}`.compile(query);
}
