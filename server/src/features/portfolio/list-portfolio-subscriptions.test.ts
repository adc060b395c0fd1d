import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type PortfolioSubscription, PortfolioSubscriptionsQuery } from "../../../../contract/portfolio.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePartnerOfRecord } from "../../../../test-kit/make-partner-company.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startPortfolioScene } from "../../../../test-kit/portfolio-scene.ts";
import { exportPortfolioSubscriptions } from "./export-portfolio-subscriptions.ts";

const { database, owner, service, makeScene } = await startPortfolioScene();

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

const exportsOf = async ({ id }: { readonly id: string }) =>
  (
    await owner.query(
      "select actor_person_id as who, after from audit_event where organization_id = $1 and act = 'portfolio-exported' order by occurred_at, id",
      [id],
    )
  ).rows;

test("that the list leaves as a file is in the audit, with how many rows, and not where a HEAD asks", async () => {
  const { agent, company } = await makeScene();
  await agent.get("/portfolio/subscriptions.csv");
  await agent.get("/portfolio/subscriptions.csv?tie=reseller");
  const head = await agent.request({ method: "HEAD", url: "/api/v1/portfolio/subscriptions.csv" });
  expect([head.statusCode, head.headers["content-type"], head.body]).toEqual([200, "text/csv; charset=utf-8", ""]);
  expect(await exportsOf(company.organization)).toEqual([
    { who: company.agent.id, after: { rows: 2 } },
    { who: company.agent.id, after: { rows: 1 } },
  ]);
});

test("a list of several pages is written down whole before a byte of it is read, and once", async () => {
  const { company, sold } = await makeScene();
  await owner.query(
    `insert into subscription (organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use,
       sold_by, starts_on, renews_on)
     select organization_id, gen_random_uuid(), service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use,
       sold_by, starts_on, renews_on
     from subscription, generate_series(1, 2000) where id = $1`,
    [sold.id],
  );
  const person = { organizationId: company.organization.id, personId: company.agent.id, language: null } as const;
  const credential = { kind: "session", sessionId: company.agent.id } as const;
  const actor = { kind: "partner", role: "agent", ...person, credential } as const;
  const filters = PortfolioSubscriptionsQuery.parse({ tie: "reseller" });
  const csv = await exportPortfolioSubscriptions(database.app, actor, filters, "en");
  const written = [{ who: company.agent.id, after: { rows: 2001 } }];
  expect(await exportsOf(company.organization)).toEqual(written);
  const lines = (await text(csv)).trimEnd().split("\r\n");
  expect(new Set(lines).size).toBe(2002);
  expect(await exportsOf(company.organization)).toEqual(written);
});
