import { v7 } from "uuid";
import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makePartnerOfRecord } from "../../../../test-kit/make-partner-company.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startPortfolioScene } from "../../../../test-kit/portfolio-scene.ts";

const { owner, service, makeScene } = await startPortfolioScene();

test("the first page counts, and tells what changed this week", async () => {
  const scene = await makeScene();
  const now = new Date();
  const subscription = await makeSubscription(owner, scene.named, service);
  await makePartnerOfRecord(owner, subscription, scene.company.location, { from: new Date(now.getTime() - 3600_000) });
  const home: PortfolioHome = (await scene.agent.get("/portfolio")).json();
  expect(home.company).toMatchObject({ name: "Firma partnera", locations: 1 });
  expect(home.counts).toMatchObject({ customers: 2, ofRecord: 2, resold: 1 });
  expect(home.changes.map(({ kind }) => kind)).toEqual(["subscription-sold", "named"]);
  expect(home.needsAnswer).toEqual([]);
});

test("what was handed over to the vendor is told as sold no longer, and not as a partner of record", async () => {
  const { company, resold, relationship, sold, agent } = await makeScene();
  const at = new Date(Date.now() - 3600_000);
  const tie = { organization_id: resold.id, relationship_id: relationship, partner_id: company.location.id };
  const of = { subscription_id: sold.id, subscription_name: "Baltic Office Basic", kind: "hand-over" as const };
  const terms = { effective_on: "2026-03-01", price_minor: "4000", currency: "PLN", paid_from: "2026-04-01" };
  const accepted = { ...tie, ...of, ...terms, id: v7(), state: "accepted" as const, proposed_at: at, answered_at: at };
  await insertRows(owner, "clearing_proposal", [accepted]);
  await owner.query("update subscription set sold_by = null where id = $1", [sold.id]);
  const { changes } = (await agent.get("/portfolio")).json() as PortfolioHome;
  expect(changes.map(({ kind }) => kind).sort()).toEqual(["sale-ended", "subscription-sold"]);
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
      partner: { id: publicId("partner", company.location.id) },
      dueAt: at(11).toISOString(),
    },
    { kind: "refused-proposal", id: publicId("clearingProposal", refused.id) },
  ]);
  const customers = (await agent.get("/customers?tie=reseller")).json().items;
  expect(customers[0].openRequests).toBe(1);
  // One that followed is the customer's to answer.
  await insertRows(owner, "clearing_proposal", [{ ...proposal, id: v7(), state: "proposed", proposed_at: at(4) }]);
  expect((await waits()).map(({ kind }) => kind)).toEqual(["removal-request"]);
  // One that the vendor has granted is the reseller's to carry out.
  await owner.query("update removal_request set state = 'escalated', escalated_at = $2 where id = $1", [asked, at(12)]);
  expect(await waits()).toEqual([]);
  const granted =
    "update removal_request set state = 'granted', outcome = 'granted', decided_at = $2, decision_reason = 'So' where id = $1";
  await owner.query(granted, [asked, at(13)]);
  expect(await waits()).toMatchObject([
    { kind: "granted-removal", id: publicId("removalRequest", asked), dueAt: null },
  ]);
});
