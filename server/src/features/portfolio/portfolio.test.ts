import { v7 } from "uuid";
import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { type SeenField, seenByTie } from "../../../../domain/partner-sees.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { startPortfolioScene } from "../../../../test-kit/portfolio-scene.ts";

const { owner, service, visit, operatorPerson, makeScene } = await startPortfolioScene();
const scene = await makeScene();

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

test("the portal is the partners' alone", async () => {
  const operator = await visit(operatorPerson);
  for (const path of ["/portfolio", "/portfolio/subscriptions", "/portfolio/subscriptions.csv", "/customers"]) {
    expect((await operator.get(path)).json().code).toBe("only-partners");
  }
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
