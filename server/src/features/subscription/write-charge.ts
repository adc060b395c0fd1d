import { v7 } from "uuid";
import type { Money } from "../../../../domain/money.ts";
import { type Query, query } from "../../platform/database/query.ts";

export interface NewCharge {
  readonly organizationId: string;
  readonly subscriptionId: string;
  readonly kind: "renewal" | "change";
  readonly at: Date;
  readonly startsOn: string;
  /** The first day that is no longer paid for. */
  readonly endsOn: string;
  readonly seats: number;
  readonly net: Money;
  readonly basisPoints: number;
  /** The audit event of what it is owed for. */
  readonly eventId: string;
}

/** The statement that writes what a customer owes, in the transaction in which it comes to owe it. */
export function writeCharge(charge: NewCharge): Query<unknown> {
  return query
    .insertInto("charge")
    .values({
      organization_id: charge.organizationId,
      id: v7(),
      subscription_id: charge.subscriptionId,
      kind: charge.kind,
      at: charge.at,
      period_starts_on: charge.startsOn,
      period_ends_on: charge.endsOn,
      seats: charge.seats,
      currency: charge.net.currency,
      net_minor: charge.net.minor.toString(),
      tax_basis_points: charge.basisPoints,
      event_id: charge.eventId,
    })
    .compile();
}
