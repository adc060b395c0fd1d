import { randomBytes } from "node:crypto";
import type { OrganizationKeys } from "./add-organizations.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import { type InvitationStory, invitationStories, type ResellerStory, resellerStories } from "./reseller-stories.ts";
import type { Rows } from "./rows.ts";
import { tellProposals, tellRequests } from "./tell-relationship.ts";
import { makeAddEvent } from "./teller.ts";

interface Sample {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly organizations: ReadonlyMap<string, OrganizationKeys>;
  /** Locations by Partner ID. */
  readonly partners: ReadonlyMap<string, string>;
  /** Plans by their service's and their own code. */
  readonly keys: { readonly plans: ReadonlyMap<string, string> };
}

const dayLength = 24 * 60 * 60 * 1000;

/** What is between customers and their resellers: invitations, requests and proposals in every state, and past relationships. */
export function addResellerStories(sample: Sample): void {
  for (const story of invitationStories) addInvitation(sample, story);
  for (const story of resellerStories) addStory(sample, story);
}

function addInvitation({ rows, calendar, organizations, partners }: Sample, story: InvitationStory): void {
  const company = organizations.get("chmuraplus");
  const partnerId = partners.get("1000600");
  const ola = company?.people.get("ola");
  if (!company || !partnerId || !ola) throw new Error("The sample has no Chmura Plus.");
  const at = calendar.instant(story.sent);
  const id = keyAt(at);
  const customer = story.to === undefined ? null : (organizations.get(story.to)?.id ?? null);
  rows.reseller_invitation.push({
    organization_id: company.id,
    id,
    partner_id: partnerId,
    customer_id: customer,
    state: story.state,
    // Of no link: nobody can open it.
    token_hash: randomBytes(32),
    created_by: ola,
    created_at: at,
    expires_at: new Date(at.getTime() + 30 * dayLength),
    viewed_at: story.viewed === undefined ? null : calendar.instant(story.viewed),
    answered_at: story.answered === undefined ? null : calendar.instant(story.answered),
    decline_reason: story.reason ?? null,
  });
  rows.reseller_invitation_note.push({
    organization_id: company.id,
    invitation_id: id,
    note: story.note,
    sent_to: null,
    addressed: false,
  });
}

function addStory(sample: Sample, story: ResellerStory): void {
  const { rows, calendar, organizations, partners, keys } = sample;
  const customer = organizations.get(story.of);
  const vendor = organizations.get("balticcloud");
  const partnerId = partners.get(story.reseller);
  if (!customer || !vendor || !partnerId) throw new Error(`The sample has no ${story.of} or no ${story.reseller}.`);
  const addEvent = makeAddEvent(rows, customer, vendor, organizations.get("chmuraplus"));
  const relationship = story.known
    ? rows.reseller_relationship.find((one) => one.organization_id === customer.id && one.partner_id === partnerId)
    : begin(sample, story, { organization_id: customer.id, partner_id: partnerId }, addEvent);
  if (!relationship) throw new Error(`The sample has no relationship of ${story.of} with ${story.reseller}.`);
  const { id, ends_at } = relationship;
  const told = {
    rows,
    calendar,
    customer,
    partnerId,
    relationshipId: id,
    endedAt: (ends_at as Date | null) ?? null,
    addEvent,
  };
  tellRequests(told, story.requests ?? []);
  tellProposals(told, story.proposals ?? [], keys.plans);
}

function begin(
  { rows, calendar }: Sample,
  { reseller, began, ended }: ResellerStory,
  between: { readonly organization_id: string; readonly partner_id: string },
  addEvent: ReturnType<typeof makeAddEvent>,
) {
  const startsAt = calendar.instant(began);
  const endsAt = ended === undefined ? null : calendar.instant(ended);
  const id = keyAt(startsAt);
  const row = {
    ...between,
    id,
    starts_at: startsAt,
    ends_at: endsAt,
    ended_by: endsAt && "reseller",
    end_reason: null,
  } as const;
  rows.reseller_relationship.push(row);
  const about = { subject: "reseller-relationship", subjectId: id, reason: null } as const;
  const partnerId = { partnerId: reseller };
  addEvent({
    ...about,
    at: startsAt,
    act: "reseller-relationship-begun",
    actor: { kind: "customer" },
    through: "admin-center",
    before: null,
    after: partnerId,
  });
  // Of the others' companies the sample has nobody who signs in.
  if (endsAt && reseller === "1000600")
    addEvent({
      ...about,
      at: endsAt,
      act: "reseller-relationship-ended",
      actor: { kind: "partner" },
      through: "admin-center",
      before: partnerId,
      after: null,
    });
  return row;
}
