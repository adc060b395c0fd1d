import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import { type MadeOrganization, makeOrganization } from "./make-organization.ts";
import { type MadePartner, makeHeadquarters, makeLocation, type WantedAuthorization } from "./make-partner.ts";
import { type MadePerson, makePerson } from "./make-person.ts";
import type { MadeSubscription } from "./make-subscription.ts";

export interface MadePartnerCompany {
  readonly organization: MadeOrganization;
  readonly headquarters: MadePartner;
  /** A location that may resell. */
  readonly location: MadePartner;
  readonly admin: MadePerson;
  readonly agent: MadePerson;
}

/** A partner's company with an admin and an agent, its headquarters, and one location that may resell. */
export async function makePartnerCompany(
  owner: pg.Pool,
  wanted: { readonly name?: string; readonly authorizations?: readonly WantedAuthorization[] } = {},
): Promise<MadePartnerCompany> {
  const { name = "Firma partnera", authorizations = [] } = wanted;
  const organization = await makeOrganization(owner, { kind: "partner", name });
  const headquarters = await makeHeadquarters(owner, { name, organizationId: organization.id, listed: false });
  const location = await makeLocation(owner, { name: `${name} Kraków`, headquarters, resells: true, authorizations });
  return {
    organization,
    headquarters,
    location,
    admin: await makePerson(owner, organization, { role: "partner-admin", name: "Administrator partnera" }),
    agent: await makePerson(owner, organization, { role: "agent", name: "Agent partnera" }),
  };
}

/** Says that a partner is, or was, of record on a subscription. */
export async function makePartnerOfRecord(
  owner: pg.Pool,
  subscription: MadeSubscription,
  partner: MadePartner,
  period: { readonly from?: Date; readonly until?: Date } = {},
): Promise<void> {
  const { from = new Date("2026-02-01T10:00:00Z"), until = null } = period;
  const organization_id = subscription.organizationId;
  const event = {
    organization_id,
    actor_kind: "job",
    through: "job",
    subject_type: "subscription",
    subject_id: subscription.id,
  } as const;
  const [named, ended] = [v7(), v7()];
  await insertRows(owner, "audit_event", [
    { ...event, id: named, occurred_at: from, act: "partner-of-record-named" },
    ...(until ? [{ ...event, id: ended, occurred_at: until, act: "partner-of-record-removed" }] : []),
  ]);
  await insertRows(owner, "partner_of_record", [
    {
      organization_id,
      id: v7(),
      naming_id: v7(),
      subscription_id: subscription.id,
      partner_id: partner.id,
      starts_at: from,
      ends_at: until,
      end_reason: until ? "removed" : null,
      named_event_id: named,
      ended_event_id: until ? ended : null,
      recorded_at: until ?? from,
    },
  ]);
}
