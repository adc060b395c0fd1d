import { expect, test } from "vitest";
import { type AuthorizationFacts, type CheckFacts, checkPartner, type PartnerFacts, standing } from "./eligibility.ts";

const office = "office";
const mail = "mail";
const authorization = (serviceId = office, country = "PL", inForce = true): AuthorizationFacts => ({
  serviceId,
  country,
  inForce,
});
const location = (id: string, ...authorizations: AuthorizationFacts[]) => ({
  id,
  state: "active" as const,
  authorizations,
});
const good: PartnerFacts = { ...location("krakow", authorization()), kind: "location", siblings: [] };
const headquarters: PartnerFacts = { ...location("head"), kind: "headquarters", siblings: [] };
const facts: CheckFacts = {
  partnerNumber: "1000123",
  subscription: {
    state: "active",
    soldDirectly: true,
    serviceId: office,
    countryOfUse: "PL",
    presentPartnerId: null,
  },
  role: "global-admin",
  partner: good,
};

// Everything that can be wrong, in the order of the table of outcomes. Each makes its own outcome, whatever is wrong below it.
const wrongs: readonly [string, string, (facts: CheckFacts) => CheckFacts][] = [
  ["malformed", "malformed-partner-id", (of) => ({ ...of, partnerNumber: null, partner: null })],
  [
    "sold by a reseller",
    "sold-by-reseller",
    (of) => ({ ...of, subscription: { ...of.subscription, soldDirectly: false } }),
  ],
  ["ended", "subscription-ended", (of) => ({ ...of, subscription: { ...of.subscription, state: "expired" } })],
  ["not this person's to change", "role-may-not-change", (of) => ({ ...of, role: "reader" })],
  ["unknown", "unknown-partner-id", (of) => ({ ...of, partner: null })],
  [
    "already of record",
    "already-of-record",
    (of) => ({ ...of, subscription: { ...of.subscription, presentPartnerId: of.partner?.id ?? null } }),
  ],
  ["headquarters", "headquarters", (of) => ({ ...of, partner: of.partner && { ...of.partner, kind: "headquarters" } })],
  ["suspended", "not-in-force", (of) => ({ ...of, partner: of.partner && { ...of.partner, state: "suspended" } })],
  [
    "wrong country",
    "wrong-country",
    (of) => ({ ...of, partner: of.partner && { ...of.partner, authorizations: [authorization(mail, "NO")] } }),
  ],
  [
    "wrong service",
    "wrong-service",
    (of) => ({ ...of, partner: of.partner && { ...of.partner, authorizations: [authorization(mail, "PL")] } }),
  ],
  ["nothing wrong", "eligible", (of) => of],
];

const answered = (check: ReturnType<typeof checkPartner>) => ("reason" in check ? check.reason : check.outcome);

test.each(wrongs.map(([name, outcome, wrong], index) => ({ name, outcome, wrong, below: wrongs.slice(index + 1) })))(
  "$name is answered before everything that stands below it in the table",
  ({ outcome, wrong, below }) => {
    expect(answered(checkPartner(wrong(facts)))).toBe(outcome);
    for (const [, , other] of below) expect(answered(checkPartner(wrong(other(facts))))).toBe(outcome);
    const everything = below.reduceRight((of, [, , other]) => other(of), facts);
    expect(answered(checkPartner(wrong(everything)))).toBe(outcome);
  },
);

test.each<["pending" | "active" | "suspended" | "cancelled" | "expired", string]>([
  ["pending", "eligible"],
  ["active", "eligible"],
  ["suspended", "eligible"],
  ["cancelled", "subscription-not-open"],
  ["expired", "subscription-not-open"],
])("a subscription that is %s answers %s", (state, outcome) => {
  expect(checkPartner({ ...facts, subscription: { ...facts.subscription, state } })).toMatchObject({ outcome });
});

test.each<["global-admin" | "billing-admin" | "reader", string]>([
  ["global-admin", "eligible"],
  ["billing-admin", "eligible"],
  ["reader", "subscription-not-open"],
])("a %s is answered %s", (role, outcome) => {
  expect(checkPartner({ ...facts, role })).toMatchObject({ outcome });
});

test.each<[string, Partial<PartnerFacts>, ReturnType<typeof standing>]>([
  ["authorized here for this service", {}, "eligible"],
  ["suspended", { state: "suspended" }, "not-in-force"],
  ["retired", { state: "retired" }, "not-in-force"],
  ["never authorized for anything", { authorizations: [] }, "not-in-force"],
  ["no longer authorized", { authorizations: [authorization(office, "PL", false)] }, "not-in-force"],
  [
    "no longer authorized for this, and still for others",
    { authorizations: [authorization(office, "PL", false), authorization(mail), authorization(office, "NO")] },
    "not-in-force",
  ],
  [
    "authorized again after a gap",
    { authorizations: [authorization(office, "PL", false), authorization(office, "PL", true)] },
    "eligible",
  ],
  ["authorized for this service elsewhere", { authorizations: [authorization(office, "NO")] }, "wrong-country"],
  ["authorized for another service elsewhere", { authorizations: [authorization(mail, "NO")] }, "wrong-country"],
  ["authorized for another service here", { authorizations: [authorization(mail)] }, "wrong-service"],
  [
    "authorized for another service here and for this one elsewhere",
    { authorizations: [authorization(mail), authorization(office, "NO")] },
    "wrong-service",
  ],
  [
    "once authorized for another service here, and now for this one elsewhere",
    { authorizations: [authorization(mail, "PL", false), authorization(office, "NO")] },
    "wrong-country",
  ],
])("a partner %s stands as it should", (_about, difference, expected) => {
  expect(standing({ ...good, ...difference }, facts.subscription)).toBe(expected);
});

test("a headquarters account leads to those of its locations that may serve this subscription", () => {
  const siblings = [
    location("krakow", authorization()),
    location("oslo", authorization(office, "NO")),
    location("gdansk", authorization()),
    { ...location("lodz", authorization()), state: "suspended" as const },
    location("lapsed", authorization(office, "PL", false)),
  ];
  expect(checkPartner({ ...facts, partner: { ...headquarters, siblings } })).toEqual({
    outcome: "headquarters",
    partnerId: "head",
    eligibleLocationIds: ["krakow", "gdansk"],
  });
  expect(checkPartner({ ...facts, partner: headquarters })).toMatchObject({ eligibleLocationIds: [] });
});

test("a headquarters account is one also when it is suspended, and its locations are offered all the same", () => {
  const partner = { ...headquarters, state: "suspended" as const, siblings: [location("krakow", authorization())] };
  expect(checkPartner({ ...facts, partner })).toMatchObject({
    outcome: "headquarters",
    eligibleLocationIds: ["krakow"],
  });
});

test("a partner that does not serve the country leads to those of its company's locations that do", () => {
  const siblings = [location("krakow", authorization()), location("bergen", authorization(office, "NO"))];
  const partner: PartnerFacts = { ...good, id: "oslo", authorizations: [authorization(office, "NO")], siblings };
  expect(checkPartner({ ...facts, partner })).toEqual({
    outcome: "wrong-country",
    partnerId: "oslo",
    eligibleLocationIds: ["krakow"],
  });
});

test("the present partner is already of record also when it has lost its authorization", () => {
  const subscription = { ...facts.subscription, presentPartnerId: good.id };
  const partner: PartnerFacts = { ...good, state: "retired", authorizations: [] };
  expect(checkPartner({ ...facts, subscription, partner })).toEqual({
    outcome: "already-of-record",
    partnerId: good.id,
  });
});
