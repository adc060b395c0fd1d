import { sql } from "kysely";
import { v7 } from "uuid";
import type { TaxRate } from "../../../../contract/prices.ts";
import { type SetFrom, setFrom } from "../../../../domain/set-from.ts";
import { decimalPercent } from "../../../../domain/tax.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { ratesFor, waitForRates } from "./tax-rate-queries.ts";
import { taxRateView } from "./tax-rate-view.ts";

export interface TaxRateInput {
  readonly country: string;
  readonly basisPoints: number;
  /** Null: from now on. */
  readonly from: Date | null;
}

export type RateSet = { readonly kind: "set"; readonly rate: TaxRate } | Extract<SetFrom, { kind: "refused" }>;

/**
 * Sets what is added as tax in a country from an instant on. The rate that holds then ends there; orders that were placed keep
 * theirs. The rate that is there already is no change.
 */
export async function setTaxRate(tx: Transaction, actor: OperatorActor, input: TaxRateInput): Promise<RateSet> {
  const { country, basisPoints } = input;
  const [, rates, [clock]] = await tx.run(waitForRates(country), ratesFor(country), currentInstant);
  if (!clock) throw new Error("The clock did not answer.");
  const now = clock.instant;
  const from = input.from ?? now;
  const same = rates.find((rate) => rate.starts_at <= from && (!rate.ends_at || rate.ends_at > from));
  if (same?.basis_points === basisPoints && from >= now) return { kind: "set", rate: taxRateView(same) };
  const known = rates.map(({ id, starts_at, ends_at }) => ({ id, startsAt: starts_at, endsAt: ends_at }));
  const decided = setFrom(known, from, now);
  if (decided.kind === "refused") return decided;

  const row = { id: v7(), country, basis_points: basisPoints, starts_at: from, ends_at: decided.until };
  const statements: Query<unknown>[] = [
    ...(decided.ends ? [endRate(decided.ends, from)] : []),
    sql`
      insert into tax_rate (id, country, basis_points, valid)
      values (${row.id}, ${country}, ${basisPoints}, tstzrange(${from}, ${decided.until}, '[)'))`.compile(query),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now,
      act: "tax-rate-set",
      subject: { type: "tax-rate", id: row.id },
      before: same ? { percent: decimalPercent(same.basis_points) } : null,
      after: { country, percent: decimalPercent(basisPoints), from: from.toISOString() },
    }),
  ];
  await tx.commit(...statements);
  return { kind: "set", rate: taxRateView(row) };
}

function endRate(id: string, at: Date): Query<unknown> {
  return sql`update tax_rate set valid = tstzrange(lower(valid), ${at}, '[)') where id = ${id}`.compile(query);
}
