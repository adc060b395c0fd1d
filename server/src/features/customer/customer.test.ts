import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { Customer, CustomerDetails } from "../../../../contract/portfolio.ts";
import { startPortfolioScene } from "../../../../test-kit/portfolio-scene.ts";

const { makeScene } = await startPortfolioScene();
const scene = await makeScene();
const { customerPage } = scene;

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
    relationships: [],
    country: null,
    actions: { order: { allowed: false, reason: "no-reseller-relationship" } },
  });
  const resold: CustomerDetails = (await customerPage(scene.resold.id)).json();
  expect(resold).toMatchObject({
    relationships: [
      {
        id: publicId("relationship", scene.relationship),
        partner: { partnerId: scene.company.location.partnerId },
        actions: {
          order: { allowed: true },
          removeRelationship: {
            allowed: false,
            reason: "obstacles-remain",
            obstacles: [{ kind: "subscription", id: publicId("subscription", scene.sold.id), state: "active" }],
          },
        },
      },
    ],
    country: "PL",
    actions: { order: { allowed: true } },
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
