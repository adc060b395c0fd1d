import { dateOf } from "./calendar.ts";
import { asDate, idOf, type News, named } from "./notice-names.ts";
import type { Rows } from "./rows.ts";

const topic = "resellers";

/** What is told of removal requests: to both sides, and to the vendor where it has to decide. */
export function newsOfRequests(rows: Rows): News[] {
  const name = named(rows);
  const vendor = rows.organization.find(({ kind }) => kind === "vendor")?.id;
  return rows.removal_request.flatMap((row): News[] => {
    const { organization_id, partner_id, id, promised_date, objection, outcome } = row;
    const request = idOf("rmr", id);
    const both = { organization: name.organization(organization_id), partner: name.partner(partner_id) };
    const byDay = (day: string) => ({ ...both, day });
    const customer = (at: Date, kind: string, about: News["about"] = both): News => ({
      to: organization_id,
      at,
      topic,
      kind,
      about,
      path: `/admin/removal-requests/${request}`,
    });
    const reseller = (at: Date, kind: string, about: News["about"] = both): News => ({
      to: name.companyOf(partner_id),
      at,
      topic,
      kind,
      about,
      path: `/partner/requests/${request}`,
    });
    const operators = (at: Date, kind: string): News => ({
      to: vendor,
      at,
      topic: "removal-cases",
      kind,
      about: both,
      path: `/console/removal-cases/${request}`,
    });
    const [asked, answerBy] = [new Date(row.asked_at), new Date(row.answer_by)];
    const [answered, escalated] = [asDate(row.answered_at), asDate(row.escalated_at)];
    const [decided, ended] = [asDate(row.decided_at), asDate(row.ended_at)];
    return [
      customer(asked, "removal-asked", byDay(dateOf(answerBy))),
      reseller(asked, "asked-to-remove", byDay(dateOf(answerBy))),
      ...(answered && promised_date
        ? [customer(answered, "removal-date-promised", byDay(dateOf(new Date(promised_date))))]
        : []),
      ...(answered && objection ? [customer(answered, "removal-objected"), operators(answered, "case-objected")] : []),
      ...(escalated
        ? [
            customer(escalated, "removal-escalated"),
            reseller(escalated, "asking-escalated"),
            operators(escalated, "case-escalated"),
          ]
        : []),
      ...(decided && outcome ? [customer(decided, `removal-${outcome}`), reseller(decided, `asking-${outcome}`)] : []),
      ...(ended && row.state === "withdrawn"
        ? [customer(ended, "removal-withdrawn"), reseller(ended, "asking-withdrawn")]
        : []),
    ];
  });
}

/** What is told of proposals: to the customer that one waits, to the reseller how it was answered. */
export function newsOfProposals(rows: Rows): News[] {
  const name = named(rows);
  return rows.clearing_proposal.flatMap((row): News[] => {
    const { organization_id, partner_id, id, kind, state, effective_on } = row;
    const answered = asDate(row.answered_at);
    const about = {
      organization: name.organization(organization_id),
      partner: name.partner(partner_id),
      subscription: row.subscription_name,
      ...(effective_on ? { day: dateOf(new Date(effective_on)) } : {}),
    };
    const customer = { to: organization_id, topic, about, path: `/admin/proposals/${idOf("prp", id)}` } as const;
    const path = `/partner/customers/${idOf("org", organization_id)}`;
    const reseller = { to: name.companyOf(partner_id), topic, about, path } as const;
    return [
      { ...customer, at: new Date(row.proposed_at), kind: `proposal-${kind}` },
      ...(answered && state === "accepted"
        ? [
            { ...customer, at: answered, kind: "proposal-agreed" },
            { ...reseller, at: answered, kind: "proposal-accepted" },
          ]
        : []),
      ...(answered && state === "refused" ? [{ ...reseller, at: answered, kind: "proposal-refused" }] : []),
    ];
  });
}

/** What is told of invitations: that one waits, was opened, declined, or expired. */
export function newsOfInvitations(rows: Rows): News[] {
  const name = named(rows);
  return rows.reseller_invitation.flatMap((row): News[] => {
    const { organization_id, partner_id, customer_id, id, state } = row;
    const [viewed, answered, expires] = [asDate(row.viewed_at), asDate(row.answered_at), new Date(row.expires_at)];
    const about = {
      organization: customer_id ? name.organization(customer_id) : "",
      partner: name.partner(partner_id),
      day: dateOf(expires),
    };
    const reseller = { to: organization_id, topic, about, path: "/partner/invitations" } as const;
    const page = `/admin/invitations/${idOf("inv", id)}`;
    return [
      ...(viewed
        ? [
            { to: customer_id, topic, about, path: page, at: viewed, kind: "invitation-waits" } as const,
            { ...reseller, at: viewed, kind: "invitation-viewed" },
          ]
        : []),
      ...(answered && state === "declined" ? [{ ...reseller, at: answered, kind: "invitation-declined" }] : []),
      ...(state === "expired" ? [{ ...reseller, at: expires, kind: "own-invitation-expired" }] : []),
    ];
  });
}
