import { randomUUID } from "node:crypto";
import { publicId } from "../../../../contract/ids.ts";
import { all, type Expected, type Line, line, operators, type Row } from "./line.ts";
import type { Victim } from "./make-victim.ts";

const fresh = () => randomUUID().slice(0, 8);
const number = () => String(Math.floor(Math.random() * 1e11) + 1e11);
const reason = { reason: "Because" };

const ofAccount = ({ account }: Victim) => ({ path: { id: account } });
const ofSuspended = ({ suspendedAccount }: Victim) => ({ path: { id: suspendedAccount } });
const ofAuthorization = ({ account, authorization }: Victim) => ({
  path: { id: account, authorizationId: authorization },
});
const ofOrganization = ({ organizationId }: Victim) => ({ path: { id: publicId("organization", organizationId) } });
const ofService = ({ service }: Victim) => ({ path: { id: service } });
const ofPerson = ({ adminsPerson }: Victim) => ({ path: { id: adminsPerson } });

/** People are looked after by operators, and by a partner's admins in their own company: somebody else's are not found. */
const people = (operator: Expected): Row => [
  "only-operators",
  "only-operators",
  "only-operators",
  "only-operators",
  "not-found",
  operator,
];

const newAccount = ({ headquarters }: Victim) => ({
  partnerId: number(),
  kind: "location",
  headquartersId: headquarters,
  name: "Nowa",
  town: "Kraków",
  country: "PL",
  email: "nowa@partner.example",
});
const newPlan = () => ({
  code: fresh(),
  name: "Plan",
  featuresEn: [],
  featuresPl: [],
  seats: { min: 1, max: 10 },
});

/** What the Operator console answers: to operators, and to nobody else. */
export const consoleExpectations: Readonly<Record<string, Line>> = {
  "GET /api/v1/console-overview": line([...operators, "200"]),
  "GET /api/v1/partners": line([...operators, "200"], () => [{}, { query: { q: "partner", sort: "-town" } }]),
  "POST /api/v1/partners": line([...operators, "201"], (victim) => [{ body: newAccount(victim) }]),
  "GET /api/v1/partners/{id}": line([...operators, "200"], (victim) => [ofAccount(victim), ofSuspended(victim)]),
  "PATCH /api/v1/partners/{id}": line([...operators, "200"], (victim) => [
    { ...ofAccount(victim), body: { town: "Łódź" } },
  ]),
  "POST /api/v1/partners/{id}/suspension-previews": line([...operators, "200"], (victim) => [ofAccount(victim)]),
  "POST /api/v1/partners/{id}/suspension": line([...operators, "201"], (victim) => [
    { ...ofAccount(victim), body: reason },
  ]),
  "POST /api/v1/partners/{id}/retirement": line([...operators, "201"], (victim) => [
    { ...ofAccount(victim), body: reason },
    { ...ofSuspended(victim), body: reason },
  ]),
  "POST /api/v1/partners/{id}/reinstatement": line([...operators, "200"], (victim) => [
    { ...ofSuspended(victim), body: reason },
  ]),
  "GET /api/v1/partners/{id}/suspensions": line([...operators, "200"], (victim) => [ofSuspended(victim)]),
  "GET /api/v1/partner-suspensions/{id}": line([...operators, "200"], ({ suspension }) => [
    { path: { id: suspension } },
  ]),
  "GET /api/v1/partners/{id}/authorizations": line([...operators, "200"], (victim) => [
    ofAccount(victim),
    { ...ofAccount(victim), query: { time: "past" } },
  ]),
  "POST /api/v1/partners/{id}/authorizations": line([...operators, "201"], (victim) => [
    { ...ofAccount(victim), body: { serviceIds: [victim.service], countries: ["FI"] } },
  ]),
  "PATCH /api/v1/partners/{id}/authorizations/{authorizationId}": line([...operators, "200"], (victim) => [
    { ...ofAuthorization(victim), body: { until: "2099-01-01T00:00:00.000Z" } },
  ]),
  "DELETE /api/v1/partners/{id}/authorizations/{authorizationId}": line([...operators, "204"], (victim) => [
    ofAuthorization(victim),
  ]),
  "GET /api/v1/organizations": line([...operators, "200"], () => [{}, { query: { q: "Ofiara", kind: "customer" } }]),
  "POST /api/v1/organizations": line([...operators, "201"], () => [
    { body: { kind: "customer", name: "Nowa", country: "PL", mailLanguage: "pl" } },
  ]),
  "GET /api/v1/organizations/{id}": line([...operators, "200"], (victim) => [ofOrganization(victim)]),
  "PATCH /api/v1/organizations/{id}": line([...operators, "200"], (victim) => [
    { ...ofOrganization(victim), body: { mailLanguage: "pl" } },
  ]),
  "GET /api/v1/organizations/{id}/people": line([...operators, "200"], (victim) => [ofOrganization(victim)]),
  "POST /api/v1/organizations/{id}/people": line([...operators, "201"], (victim) => [
    { ...ofOrganization(victim), body: { name: "Nowa", email: `${fresh()}@people.example`, role: "reader" } },
  ]),
  "GET /api/v1/people/{id}": line(people("200"), (victim) => [ofPerson(victim)]),
  "PATCH /api/v1/people/{id}": line(people("200"), (victim) => [{ ...ofPerson(victim), body: { role: "reader" } }]),
  "POST /api/v1/people/{id}/sign-in-links": line(people("201"), (victim) => [ofPerson(victim)]),
  "DELETE /api/v1/people/{id}/personal-data": line(people("204"), (victim) => [ofPerson(victim)]),
  "POST /api/v1/sign-in-link-openings": line(all("sign-in-link-not-good"), () => [{ body: { token: "guessed" } }], {
    nobody: "sign-in-link-not-good",
  }),
  "POST /api/v1/sign-in-links/uses": line(
    all("sign-in-link-not-good"),
    () => [{ body: { token: "guessed", password: "correct horse battery" } }],
    { nobody: "sign-in-link-not-good" },
  ),
  "POST /api/v1/services": line([...operators, "201"], () => [
    { body: { code: fresh(), name: "Usługa", descriptionEn: "A service", descriptionPl: "Usługa" } },
  ]),
  "GET /api/v1/services/{id}": line([...operators, "200"], (victim) => [ofService(victim)]),
  "PATCH /api/v1/services/{id}": line([...operators, "200"], (victim) => [
    { ...ofService(victim), body: { descriptionEn: "Changed" } },
  ]),
  "POST /api/v1/services/{id}/plans": line([...operators, "201"], (victim) => [
    { ...ofService(victim), body: newPlan() },
  ]),
  "PUT /api/v1/plans/{id}/sale": line([...operators, "200"], ({ unorderedPlan }) => [{ path: { id: unorderedPlan } }]),
  "DELETE /api/v1/plans/{id}/sale": line([...operators, "200"], ({ unorderedPlan }) => [
    { path: { id: unorderedPlan } },
  ]),
  "PATCH /api/v1/plans/{id}": line([...operators, "200"], ({ plan }) => [
    { path: { id: plan }, body: { position: 2 } },
  ]),
};
