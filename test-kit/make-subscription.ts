import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import { hasEnded, type SubscriptionState } from "../domain/subscription-states.ts";
import type { MadeOrganization } from "./make-organization.ts";
import type { MadePartner } from "./make-partner.ts";
import type { MadeService } from "./make-service.ts";

export interface MadeSubscription {
  readonly id: string;
  readonly organizationId: string;
}

export interface WantedSubscription {
  readonly state?: SubscriptionState;
  readonly seats?: number;
  readonly countryOfUse?: string;
  /** The reseller that sold it. */
  readonly soldBy?: MadePartner;
  readonly startsOn?: string;
  readonly endedAt?: Date;
}

/** An active subscription of ten seats that the vendor sold directly, used where the organization is, unless told otherwise. */
export async function makeSubscription(
  owner: pg.Pool,
  organization: Pick<MadeOrganization, "id" | "country">,
  service: MadeService,
  wanted: WantedSubscription = {},
): Promise<MadeSubscription> {
  const { state = "active", seats = 10, startsOn = "2026-01-01", countryOfUse = organization.country, soldBy } = wanted;
  const id = v7();
  await insertRows(owner, "subscription", [
    {
      organization_id: organization.id,
      id,
      service_id: service.id,
      plan_id: service.planId,
      state,
      seats,
      term: "yearly",
      amount_minor: "40000",
      currency: "PLN",
      country_of_use: countryOfUse,
      sold_by: soldBy?.id ?? null,
      starts_on: startsOn,
      renews_on: hasEnded(state) ? null : "2027-01-01",
      ended_at: hasEnded(state) ? (wanted.endedAt ?? new Date()) : null,
    },
  ]);
  return { id, organizationId: organization.id };
}
