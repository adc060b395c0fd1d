import type { Insertable } from "kysely";
import type { Database } from "../types.ts";

/** The rows of the sample, table by table, before they are written. */
export type Rows = { readonly [Name in keyof Database]: Insertable<Database[Name]>[] };

export function noRows(): Rows {
  return {
    api_key: [],
    audit_event: [],
    charge: [],
    chosen_partner: [],
    first_operator_link: [],
    idempotency_key: [],
    order: [],
    order_item: [],
    organization: [],
    partner: [],
    partner_authorization: [],
    partner_of_record: [],
    person: [],
    plan: [],
    plan_price: [],
    reseller_relationship: [],
    service: [],
    session: [],
    sign_in_identity: [],
    subscription: [],
    tax_rate: [],
  };
}
