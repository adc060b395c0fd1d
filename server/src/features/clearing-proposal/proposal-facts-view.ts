import type { ClearableFacts } from "../../../../domain/clearing-effect.ts";
import type { ResoldRow } from "./resold-queries.ts";

/** What the rules ask of the subscription that a proposal is about. */
export function clearableFacts(row: ResoldRow): ClearableFacts {
  const { list_minor, list_currency } = row;
  return {
    state: row.state,
    seats: row.seats,
    renewsOn: row.renews_on,
    autoRenew: row.auto_renew,
    listPrice:
      list_minor !== null && list_currency !== null ? { minor: BigInt(list_minor), currency: list_currency } : null,
    taxed: row.taxed,
  };
}
