import { all, everybody, type Line, line, operators, type Row, readable } from "./line.ts";
import type { Victim } from "./make-victim.ts";

/** What only the reseller does: everybody else is told so, and the agent of another partner that there is nothing. */
const reselling: Row = [
  "only-its-reseller",
  "only-its-reseller",
  "only-its-reseller",
  "only-its-reseller",
  "not-found",
  "only-its-reseller",
];

/** What only the customer does: the answer to a reader, and to those who may. */
const buying = (reader: Row[1], admins: Row[1]): Row => [
  "not-found",
  reader,
  admins,
  admins,
  "only-the-customer",
  "only-the-customer",
];

const ofRelationship = ({ foreignRelationship }: Victim) => ({ path: { id: foreignRelationship } });

/** What is between the victim and a reseller to which none of the askers belongs. */
export const relationshipExpectations: Readonly<Record<string, Line>> = {
  "DELETE /api/v1/partner-relationships/{id}": line(
    [
      "not-found",
      "reseller-must-end-it",
      "reseller-must-end-it",
      "reseller-must-end-it",
      "not-found",
      "removal-not-granted",
    ],
    (victim) => [ofRelationship(victim), { ...ofRelationship(victim), body: { reason: "Because" } }],
  ),
  "POST /api/v1/reseller-invitations": line(
    ["only-partners", "only-partners", "only-partners", "only-partners", "201", "only-partners"],
    ({ partners: [{ partnerId }] }) => [{ body: { partnerId, language: "pl", note: "Somebody" } }],
  ),
  "GET /api/v1/reseller-invitations": line(everybody, () => [{}, { query: { state: "viewed" } }]),
  "GET /api/v1/reseller-invitations/{id}": line(readable, ({ openInvitation, closedInvitation }) => [
    { path: { id: openInvitation } },
    { path: { id: closedInvitation } },
  ]),
  "POST /api/v1/reseller-invitation-openings": line(buying("200", "200"), ({ invitationToken: token }) => [
    { body: { token } },
  ]),
  "POST /api/v1/reseller-invitations/{id}/acceptance": line(
    buying("invitation-closed", "invitation-closed"),
    ({ closedInvitation: id }) => [{ path: { id } }],
  ),
  "POST /api/v1/reseller-invitations/{id}/decline": line(
    buying("invitation-closed", "invitation-closed"),
    ({ closedInvitation: id }) => [{ path: { id }, body: { reason: "No" } }],
  ),
  "POST /api/v1/reseller-invitations/{id}/withdrawal": line(reselling, ({ openInvitation: id }) => [{ path: { id } }]),

  "POST /api/v1/partner-relationships/{id}/removal-requests": line(
    buying("role-may-not-change-reseller", "removal-already-asked"),
    (victim) => [{ ...ofRelationship(victim), body: { reason: "Because" } }],
  ),
  "GET /api/v1/removal-requests": line(everybody, () => [{}, { query: { state: "objected" } }]),
  "GET /api/v1/removal-requests/{id}": line(readable, ({ openRequest, closedRequest }) => [
    { path: { id: openRequest } },
    { path: { id: closedRequest } },
  ]),
  "POST /api/v1/removal-requests/{id}/withdrawal": line(
    buying("removal-request-closed", "removal-request-closed"),
    ({ closedRequest: id }) => [{ path: { id } }],
  ),
  "POST /api/v1/removal-requests/{id}/answer": line(reselling, ({ openRequest: id }) => [
    { path: { id }, body: { kind: "objection", reason: "No" } },
    { path: { id }, body: { kind: "date", date: "2026-12-24" } },
  ]),
  "POST /api/v1/removal-requests/{id}/decision": line([...operators, "200"], ({ openRequest: id }) => [
    { path: { id }, body: { outcome: "refused", reason: "Because" } },
  ]),

  "POST /api/v1/partner-relationships/{id}/clearing-proposals": line(reselling, (victim) => [
    { ...ofRelationship(victim), body: { subscriptionId: victim.foreignSold, kind: "cancel-now" } },
  ]),
  "GET /api/v1/clearing-proposals": line(everybody, ({ foreignRelationship }) => [
    {},
    { query: { relationshipId: foreignRelationship, state: "proposed" } },
  ]),
  "GET /api/v1/clearing-proposals/{id}": line(readable, ({ openProposal, closedProposal }) => [
    { path: { id: openProposal } },
    { path: { id: closedProposal } },
  ]),
  "POST /api/v1/clearing-proposals/{id}/acceptance": line(
    buying("proposal-closed", "proposal-closed"),
    ({ closedProposal: id }) => [{ path: { id }, body: { quote: "guessed" } }],
  ),
  "POST /api/v1/clearing-proposals/{id}/refusal": line(
    buying("proposal-closed", "proposal-closed"),
    ({ closedProposal: id }) => [{ path: { id }, body: {} }],
  ),
  "POST /api/v1/clearing-proposals/{id}/withdrawal": line(reselling, ({ openProposal: id }) => [{ path: { id } }]),

  "GET /api/v1/vendor-settings": line(all("200")),
  "PATCH /api/v1/vendor-settings": line([...operators, "200"], () => [{ body: { removalAnswerDays: 12 } }]),
};
