import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import { newToken } from "../server/src/access/token.ts";
import type { MadeOrganization } from "./make-organization.ts";
import type { MadePartner } from "./make-partner.ts";
import type { MadePerson } from "./make-person.ts";
import type { MadeSubscription } from "./make-subscription.ts";

type Between = { readonly organization: Pick<MadeOrganization, "id">; readonly partner: MadePartner };

/** A removal request that the reseller has objected to or, closed, that was withdrawn. @returns its key. */
export async function makeRemovalRequest(
  owner: pg.Pool,
  { organization, partner }: Between,
  about: {
    readonly relationship: string;
    readonly by: MadePerson;
    readonly reason?: string;
    readonly closed?: boolean;
  },
): Promise<string> {
  const { relationship, by, reason = "Because", closed = false } = about;
  const id = v7();
  const at = new Date("2026-11-01T10:00:00Z");
  const state = closed
    ? ({ state: "withdrawn", ended_at: at } as const)
    : ({ state: "objected", ended_at: null } as const);
  const said = closed ? { objection: null, answered_at: null } : { objection: reason, answered_at: at };
  await insertRows(owner, "removal_request", [
    {
      organization_id: organization.id,
      id,
      relationship_id: relationship,
      partner_id: partner.id,
      asked_by: by.id,
      asked_at: at,
      answer_by: new Date("2026-11-11T10:00:00Z"),
      reason,
      ...state,
      ...said,
    },
  ]);
  return id;
}

/** A proposal that waits or, closed, that was refused. @returns its key. */
export async function makeProposal(
  owner: pg.Pool,
  { organization, partner }: Between,
  about: {
    readonly relationship: string;
    readonly subscription: MadeSubscription;
    readonly note?: string;
    readonly closed?: boolean;
  },
): Promise<string> {
  const { relationship, subscription, note = "A note", closed = false } = about;
  const id = v7();
  const at = new Date("2026-11-02T10:00:00Z");
  await insertRows(owner, "clearing_proposal", [
    {
      organization_id: organization.id,
      id,
      relationship_id: relationship,
      partner_id: partner.id,
      subscription_id: subscription.id,
      subscription_name: "A subscription",
      kind: "cancel-now",
      note,
      proposed_at: at,
      state: closed ? "refused" : "proposed",
      answered_at: closed ? at : null,
    },
  ]);
  return id;
}

/** An invitation that the customer has opened or, closed, that it has declined. */
export async function makeInvitation(
  owner: pg.Pool,
  { organization, partner }: Between,
  {
    by,
    note = "A note",
    closed = false,
  }: { readonly by: MadePerson; readonly note?: string; readonly closed?: boolean },
): Promise<{ readonly id: string; readonly token: string }> {
  const id = v7();
  const at = new Date("2026-11-01T10:00:00Z");
  const { text, hash } = newToken(by.organizationId, "");
  await insertRows(owner, "reseller_invitation", [
    {
      organization_id: by.organizationId,
      id,
      partner_id: partner.id,
      customer_id: organization.id,
      token_hash: hash,
      created_by: by.id,
      created_at: at,
      expires_at: new Date("2099-01-01"),
      viewed_at: at,
      state: closed ? "declined" : "viewed",
      answered_at: closed ? at : null,
    },
  ]);
  const noted = { organization_id: by.organizationId, invitation_id: id, note, addressed: false };
  await insertRows(owner, "reseller_invitation_note", [noted]);
  return { id, token: text };
}
