import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import { makeInvitation, makeProposal, makeRemovalRequest } from "../../../../test-kit/make-ending.ts";
import type { MadeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import type { MadePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import type { MadeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";

/** What the victim has with a reseller that none of the askers belongs to. IDs are public ones. */
export interface ResellerParts {
  readonly foreignRelationship: string;
  readonly foreignSold: string;
  readonly openRequest: string;
  readonly closedRequest: string;
  readonly openProposal: string;
  readonly closedProposal: string;
  readonly openInvitation: string;
  readonly closedInvitation: string;
  readonly invitationToken: string;
}

/** @returns the parts, and their keys, which no stranger may be told. */
export async function makeResellerParts(
  owner: pg.Pool,
  organization: MadeOrganization,
  { admin, service, unique }: { readonly admin: MadePerson; readonly service: MadeService; readonly unique: string },
): Promise<{ readonly parts: ResellerParts; readonly keys: readonly string[] }> {
  const company = await makePartnerCompany(owner, { name: `Odsprzedawca ${unique}` });
  const between = { organization, partner: company.location };
  const relationship = await makeResellerRelationship(owner, organization, company.location);
  const subscription = await makeSubscription(owner, organization, service, { soldBy: company.location });
  const words = `For ${unique}`;
  const request = (closed: boolean) =>
    makeRemovalRequest(owner, between, { relationship, by: admin, reason: words, closed });
  const proposal = (closed: boolean) =>
    makeProposal(owner, between, { relationship, subscription, note: words, closed });
  const invitation = (closed: boolean) => makeInvitation(owner, between, { by: company.agent, note: words, closed });
  const [openRequest, closedRequest] = [await request(false), await request(true)];
  const [openProposal, closedProposal] = [await proposal(false), await proposal(true)];
  const [openInvitation, closedInvitation] = [await invitation(false), await invitation(true)];
  return {
    parts: {
      foreignRelationship: publicId("relationship", relationship),
      foreignSold: publicId("subscription", subscription.id),
      openRequest: publicId("removalRequest", openRequest),
      closedRequest: publicId("removalRequest", closedRequest),
      openProposal: publicId("clearingProposal", openProposal),
      closedProposal: publicId("clearingProposal", closedProposal),
      openInvitation: publicId("invitation", openInvitation.id),
      closedInvitation: publicId("invitation", closedInvitation.id),
      invitationToken: openInvitation.token,
    },
    keys: [
      relationship,
      subscription.id,
      openRequest,
      closedRequest,
      openProposal,
      closedProposal,
      openInvitation.id,
      closedInvitation.id,
    ],
  };
}
