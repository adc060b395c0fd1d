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
    clearing_proposal: [],
    directory_bits: [],
    directory_change: [],
    directory_clock: [],
    directory_entry: [],
    directory_fresh: [],
    directory_tag: [],
    directory_word: [],
    first_operator_link: [],
    help_answer: [],
    help_answer_of_visitor: [],
    idempotency_key: [],
    order: [],
    order_item: [],
    organization: [],
    outgoing_mail: [],
    outgoing_mail_try: [],
    partner: [],
    partner_authorization: [],
    partner_message: [],
    partner_of_record: [],
    partner_suspension: [],
    partner_suspension_customer: [],
    person: [],
    plan: [],
    plan_price: [],
    removal_request: [],
    reseller_invitation: [],
    reseller_invitation_note: [],
    reseller_relationship: [],
    service: [],
    session: [],
    sign_in_identity: [],
    sign_in_link: [],
    subscription: [],
    support_message: [],
    tax_rate: [],
    told_lost_authorization: [],
    told_partner_of_record: [],
    vendor_setting: [],
  };
}
