import { v7 } from "uuid";
import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type {
  Customer,
  CustomerDetails,
  PortfolioHome,
  PortfolioSubscription,
} from "../../../../contract/portfolio.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { type SeenField, seenByTie } from "../../../../domain/partner-sees.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePartnerCompany, makePartnerOfRecord } from "../../../../test-kit/make-partner-company.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeResellerRelationship } from "../../../../test-kit/make-reseller-relationship.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const { database, visit, operatorPerson } = await startRecordScene();
const { owner } = database;
const service = await makeService(owner, "Baltic Office");

/** A partner's company that is of record at one customer, sold to another, was of record at a third, and has nothing at a fourth. */
async function makeScene() {
  const company = await makePartnerCompany(owner);
  const [named, resold, former, strange] = await Promise.all(
    ["Ala", "Bór", "Cis", "Dąb"].map((name) => makeOrganization(owner, { name, country: "PL" })),
  );
  if (!named || !resold || !former || !strange) throw new Error("Four were made.");
  const ofRecord = await makeSubscription(owner, named, service, { seats: 7 });
  await makePartnerOfRecord(owner, ofRecord, company.location);
  const hidden = await makeSubscription(owner, named, service, { seats: 4 });
  const relationship = await makeResellerRelationship(owner, resold, company.location);
  const sold = await makeSubscription(owner, resold, service, { soldBy: company.location, seats: 9 });
  const before = await makeSubscription(owner, former, service);
  const until = new Date("2026-03-01T10:00:00Z");
  await makePartnerOfRecord(owner, before, company.location, { until });
  await makeSubscription(owner, strange, service);
  const agent = await visit(company.agent);
  const list = async (query = "") => (await agent.get(`/portfolio/subscriptions${query}`)).json();
  return { company, named, resold, former, strange, ofRecord, hidden, sold, before, relationship, agent, list };
}

const scene = await makeScene();
const customerPage = (id: string) => scene.agent.get(`/customers/${publicId("organization", id)}`);

// Where each thing that a tie may give stands in the answer.
const fields: Readonly<Record<SeenField, (one: PortfolioSubscription) => unknown>> = {
  "organization-name": (one) => one.organization.name,
  service: (one) => one.service.name,
  plan: (one) => one.plan,
  seats: (one) => one.seats,
  state: (one) => one.state,
  "renewal-date": (one) => one.renewsOn,
  term: (one) => one.term,
  price: (one) => one.price,
  "country-of-use": (one) => one.countryOfUse,
};

test.each(["partner-of-record", "reseller"] as const)(
  "of a present tie as %s the portal shows what What this partner can see lists, and nothing else",
  async (tie) => {
    const { items } = await scene.list(`?tie=${tie}`);
    expect(items).toHaveLength(1);
    const given = Object.entries(fields).filter(([, of]) => of(items[0]) !== null);
    expect(given.map(([field]) => field).sort()).toEqual([...seenByTie[tie]].sort());
  },
);

test("every field of the answer is one that a tie gives, or says which tie it is", async () => {
  const { items } = await scene.list();
  const of = (one: PortfolioSubscription) => Object.keys(one).sort();
  for (const one of items) {
    expect(of(one)).toEqual(
      [
        "countryOfUse",
        "id",
        "name",
        "organization",
        "plan",
        "price",
        "renewsOn",
        "seats",
        "service",
        "state",
        "term",
        "tie",
      ].sort(),
    );
    expect(Object.keys(one.organization).sort()).toEqual(["id", "name"]);
  }
});

test("of a former tie it shows names and the tie's own dates", async () => {
  const { items } = await scene.list("?time=past");
  expect(items).toEqual([
    {
      id: publicId("subscription", scene.before.id),
      organization: { id: publicId("organization", scene.former.id), name: "Cis" },
      tie: {
        kind: "partner-of-record",
        partner: expect.objectContaining({ partnerId: scene.company.location.partnerId }),
        since: "2026-02-01T10:00:00.000Z",
        until: "2026-03-01T10:00:00.000Z",
      },
      service: { id: publicId("service", service.id), name: "Baltic Office" },
      name: "Baltic Office",
      plan: null,
      state: null,
      seats: null,
      renewsOn: null,
      term: null,
      price: null,
      countryOfUse: null,
    },
  ]);
});

test("a subscription of a customer without a tie to it is not there", async () => {
  const { items } = await scene.list();
  const ids = items.map(({ id }: PortfolioSubscription) => id);
  expect(ids).toEqual([scene.ofRecord, scene.sold].map(({ id }) => publicId("subscription", id)));
});

test("customers are those that are tied, and former ones stand apart", async () => {
  const customers = async (query = "") =>
    (await scene.agent.get(`/customers${query}`)).json().items as readonly Customer[];
  expect(
    (await customers()).map(({ organization, subscriptions, licences }) => [
      organization.name,
      subscriptions,
      licences,
    ]),
  ).toEqual([
    ["Ala", 1, 7],
    ["Bór", 1, 9],
  ]);
  expect((await customers("?time=past")).map(({ organization }) => organization.name)).toEqual(["Cis"]);
  expect((await customers("?tie=reseller")).map(({ organization }) => organization.name)).toEqual(["Bór"]);
  expect((await customers("?q=al")).map(({ organization }) => organization.name)).toEqual(["Ala"]);
});

test("a customer's page says what the tie gives and what may be done", async () => {
  const named: CustomerDetails = (await customerPage(scene.named.id)).json();
  expect(named).toMatchObject({
    ties: [{ kind: "partner-of-record" }],
    sees: [{ kind: "partner-of-record" }],
    relationshipId: null,
    country: null,
    actions: { order: { allowed: false, reason: "no-reseller-relationship" } },
  });
  const resold: CustomerDetails = (await customerPage(scene.resold.id)).json();
  expect(resold).toMatchObject({
    relationshipId: publicId("relationship", scene.relationship),
    country: "PL",
    actions: {
      order: { allowed: true },
      removeRelationship: {
        allowed: false,
        reason: "obstacles-remain",
        obstacles: [{ kind: "subscription", id: publicId("subscription", scene.sold.id), state: "active" }],
      },
    },
  });
  const former: CustomerDetails = (await customerPage(scene.former.id)).json();
  expect(former).toMatchObject({
    ties: [],
    sees: [],
    subscriptions: 0,
    licences: 0,
    pastTies: [{ kind: "partner-of-record" }],
  });
});

test("somebody else's customer is not found, and no more than one that never was", async () => {
  const one = await customerPage(scene.strange.id);
  const other = await customerPage("01890000-0000-7000-8000-000000000000");
  expect([one.statusCode, other.statusCode]).toEqual([404, 404]);
  expect({ ...one.json(), instance: null }).toEqual({ ...other.json(), instance: null });
});

test("the portal is the partners' alone", async () => {
  const operator = await visit(operatorPerson);
  for (const path of ["/portfolio", "/portfolio/subscriptions", "/portfolio/subscriptions.csv", "/customers"]) {
    expect((await operator.get(path)).json().code).toBe("only-partners");
  }
});

test("the first page counts, and tells what changed this week", async () => {
  const now = new Date();
  const subscription = await makeSubscription(owner, scene.named, service);
  await makePartnerOfRecord(owner, subscription, scene.company.location, { from: new Date(now.getTime() - 3600_000) });
  const home: PortfolioHome = (await scene.agent.get("/portfolio")).json();
  expect(home.company.name).toBe("Firma partnera");
  expect(home.counts).toMatchObject({ customers: 2, ofRecord: 2, resold: 1 });
  expect(home.changes.map(({ kind }) => kind)).toEqual(["subscription-sold", "named"]);
  expect(home.needsAnswer).toEqual([]);
});

const sorts = [
  "organization",
  "-organization",
  "name",
  "-name",
  "renewsOn",
  "-renewsOn",
  "seats",
  "-seats",
  "since",
  "-since",
];

test.each(sorts)("pages sorted by %s hold every subscription once", async (sort) => {
  const { company, agent } = await makeScene();
  const organization = await makeOrganization(owner, { name: "Wiele" });
  for (const seats of [1, 2, 2, 3, 5]) {
    await makePartnerOfRecord(owner, await makeSubscription(owner, organization, service, { seats }), company.location);
  }
  const whole = (await agent.get(`/portfolio/subscriptions?sort=${sort}`)).json().items;
  const paged: PortfolioSubscription[] = [];
  let after: string | null = "";
  while (after !== null) {
    const answer = await agent.get(`/portfolio/subscriptions?sort=${sort}&limit=2${after}`);
    const { items, nextCursor } = answer.json();
    paged.push(...items);
    after = nextCursor && `&cursor=${nextCursor}`;
  }
  expect(paged).toEqual(whole);
  expect(new Set(paged.map(({ id }) => id)).size).toBe(7);
});

test("the CSV file is the list, with a header in the reader's language and no formulas", async () => {
  const { company, agent, named } = await makeScene();
  await owner.query("update organization set name = '=cmd()' where id = $1", [named.id]);
  const answer = await agent.get("/portfolio/subscriptions.csv?sort=-seats", { "accept-language": "pl" });
  expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
  const lines = answer.rawPayload.toString("utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe(
    "\ufeffKlient,Subskrypcja,Usługa,Plan,Relacja,Identyfikator partnera,Konto partnera,Od,Do,Stan,Licencje,Data odnowienia,Okres,Cena licencji za okres,Waluta,Kraj użytkowania,Identyfikator subskrypcji",
  );
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`Bór,Baltic Office Basic,Baltic Office,Basic,reseller,${company.location.partnerId},`);
  expect(lines[1]).toContain(",active,9,2027-01-01,yearly,400.00,PLN,PL,");
  expect(lines[2]).toMatch(/^'=cmd\(\),/);
  expect(lines[2]).toContain(",active,7,2027-01-01,,,,,");
});

test("a company with two accounts sees through both, and a company apart sees nothing", async () => {
  const { company, agent, resold } = await makeScene();
  const other = await visit((await makePartnerCompany(owner)).admin);
  expect((await other.get("/portfolio/subscriptions")).json().items).toEqual([]);
  expect((await other.get("/customers")).json().items).toEqual([]);
  expect((await other.get(`/customers/${publicId("organization", resold.id)}`)).statusCode).toBe(404);
  // A location that another organization looks after is that organization's, also below the same headquarters.
  const moved = await makeOrganization(owner, { kind: "partner" });
  await owner.query("update partner set organization_id = $1 where id = $2", [moved.id, company.location.id]);
  expect((await agent.get("/portfolio/subscriptions")).json().items).toEqual([]);
});

test("what waits stands first: requests by their date, refused proposals of open requests, then orders", async () => {
  const { company, resold, relationship, sold, agent } = await makeScene();
  const at = (day: number) => new Date(Date.UTC(2026, 9, day));
  const anna = await makePerson(owner, resold);
  const tie = { organization_id: resold.id, relationship_id: relationship, partner_id: company.location.id };
  const request = { ...tie, asked_by: anna.id, asked_at: at(1), answer_by: at(11) };
  const proposal = {
    ...tie,
    subscription_id: sold.id,
    subscription_name: "Baltic Office Basic",
    kind: "hand-over" as const,
  };
  const refused = { ...proposal, id: v7(), state: "refused" as const, proposed_at: at(2), answered_at: at(3) };
  await insertRows(owner, "clearing_proposal", [refused]);
  const waits = async () => ((await agent.get("/portfolio")).json() as PortfolioHome).needsAnswer;
  // Of no open request, and weeks ago.
  expect(await waits()).toEqual([]);
  const asked = v7();
  await insertRows(owner, "removal_request", [{ ...request, id: asked }]);
  expect(await waits()).toMatchObject([
    {
      kind: "removal-request",
      id: publicId("removalRequest", asked),
      organization: { name: "Bór" },
      dueAt: at(11).toISOString(),
    },
    { kind: "refused-proposal", id: publicId("clearingProposal", refused.id) },
  ]);
  const customers = (await agent.get("/customers?tie=reseller")).json().items;
  expect(customers[0].openRequests).toBe(1);
  // One that followed is the customer's to answer.
  await insertRows(owner, "clearing_proposal", [{ ...proposal, id: v7(), state: "proposed", proposed_at: at(4) }]);
  expect((await waits()).map(({ kind }) => kind)).toEqual(["removal-request"]);
});

test("what was handed over to the vendor is a former tie, while the relationship goes on", async () => {
  const { company, resold, relationship, sold, list } = await makeScene();
  const day = new Date("2026-10-01T00:00:00Z");
  await insertRows(owner, "clearing_proposal", [
    {
      organization_id: resold.id,
      id: v7(),
      relationship_id: relationship,
      partner_id: company.location.id,
      subscription_id: sold.id,
      subscription_name: "Baltic Office Basic",
      kind: "hand-over",
      state: "accepted",
      proposed_at: day,
      answered_at: new Date("2026-12-01T10:00:00Z"),
      effective_on: "2026-12-01",
      price_minor: "360000",
      currency: "PLN",
      paid_from: "2027-01-01",
    },
  ]);
  await owner.query("update subscription set sold_by = null where id = $1", [sold.id]);
  expect((await list("?tie=reseller")).items).toEqual([]);
  expect((await list("?tie=reseller&time=past")).items).toMatchObject([
    { id: publicId("subscription", sold.id), plan: null, price: null, tie: { until: "2026-12-01T10:00:00.000Z" } },
  ]);
});
