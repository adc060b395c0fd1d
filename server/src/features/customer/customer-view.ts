import type { Customer } from "../../../../contract/portfolio.ts";
import { organizationView, tieView } from "../portfolio/portfolio-view.ts";
import type { CustomerRow } from "./customer-queries.ts";

/** The ties that are in force, and those that are over. */
export function tiesOf({ ties }: CustomerRow) {
  return { present: ties.filter(({ until }) => until === null), past: ties.filter(({ until }) => until !== null) };
}

/** A customer as the list shows it: with what ties it now or, of a former one, what tied it. */
export function customerView(row: CustomerRow, time: "present" | "past"): Customer {
  return {
    organization: organizationView(row),
    ties: tiesOf(row)[time].map(tieView),
    subscriptions: row.subscriptions,
    licences: row.licences,
    nextRenewalOn: row.next_renewal_on,
    openRequests: row.open_requests,
  };
}
