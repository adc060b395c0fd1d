import { randomBytes } from "node:crypto";
import { v7 } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { testOffice } from "../../../../test-kit/made-mails.ts";
import { type MadeOrganization, makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type MadePartnerCompany, makePartnerCompany } from "../../../../test-kit/make-partner-company.ts";
import { type MadePerson, makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { tellNews } from "./jobs.ts";
import type { NewsOf } from "./messages.ts";

const database = await useTestDatabase();
const { owner, app } = database;
const operator = await makePerson(owner, await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" }));
const service = await makeService(owner);

let customer: MadeOrganization;
let anna: MadePerson;
let reseller: MadePartnerCompany;
let relationshipId: string;
beforeEach(async () => {
  customer = await makeOrganization(owner, { name: "Zielona Farma" });
  anna = await makePerson(owner, customer, { role: "global-admin", name: "Anna Zielińska" });
  reseller = await makePartnerCompany(owner, { name: "Chmura Plus" });
  relationshipId = v7();
});

const contact = () => `${reseller.location.partnerId}@partner.example`;

interface Told {
  /** Who was told what in the product: "kind to whom". */
  readonly notices: string[];
  /** The same by mail. */
  readonly mails: string[];
  readonly texts: string;
  readonly paths: Record<string, string>;
}

/** The job's time comes. */
async function tell(news: NewsOf): Promise<Told> {
  const started = await marks();
  await tellNews({ pool: app, office: testOffice }, news);
  const people: Record<string, string> = {
    [anna.id]: "anna",
    [reseller.admin.id]: "partner admin",
    [reseller.agent.id]: "agent",
    [operator.id]: "operator",
  };
  const { rows: notices } = await owner.query("select * from notice where id <> all($1) order by kind", [
    started.notices,
  ]);
  const { rows: mails } = await owner.query("select * from outgoing_mail where id <> all($1) order by kind", [
    started.mails,
  ]);
  const named = (kind: string, who: string) => `${kind} to ${who}`;
  return {
    notices: notices.map((row) => named(row.kind, people[row.person_id] ?? "somebody else")).sort(),
    mails: mails.map((row) => named(row.kind, people[row.person_id] ?? row.to_address)).sort(),
    texts: mails.map(({ subject, text }) => `${subject}\n${text}`).join("\n---\n"),
    paths: Object.fromEntries(notices.map((row) => [row.kind, row.path])),
  };
}

async function marks() {
  const { rows: notices } = await owner.query("select id from notice");
  const { rows: mails } = await owner.query("select id from outgoing_mail");
  return { notices: notices.map(({ id }) => id), mails: mails.map(({ id }) => id) };
}

const day = (iso: string) => new Date(`${iso}T09:00:00Z`);
const bothOfReseller = (kind: string) => [`${kind} to agent`, `${kind} to partner admin`];

async function relate(period: { from?: Date; until?: Date; by?: "reseller" | "operator" } = {}): Promise<NewsOf> {
  const { from = day("2026-01-01"), until = null, by = "reseller" } = period;
  await insertRows(owner, "reseller_relationship", [
    {
      organization_id: customer.id,
      id: relationshipId,
      partner_id: reseller.location.id,
      starts_at: from,
      ends_at: until,
      ended_by: until ? by : null,
      end_reason: until && by === "operator" ? "The date has passed" : null,
    },
  ]);
  return { subject: "relationship", organizationId: customer.id, id: relationshipId };
}

describe("a relationship", () => {
  test("that has begun is told to both sides, in the product, to the admins by mail, and to the reseller's contact", async () => {
    const news = await relate();
    const told = await tell(news);
    expect(told.notices).toEqual([...bothOfReseller("customer-won"), "relationship-begun to anna"]);
    expect(told.mails).toEqual([`customer-won to ${contact()}`, "relationship-begun to anna"]);
    expect(told.paths).toEqual({
      "customer-won": `/partner/customers/${publicId("organization", customer.id)}`,
      "relationship-begun": "/admin/partner-relationships",
    });
    expect(await tell(news)).toMatchObject({ notices: [], mails: [] });
  });

  test("that has ended is told to both, with who ended it and why", async () => {
    const news = await relate({ until: day("2026-03-03"), by: "operator" });
    const told = await tell(news);
    expect(told.notices).toEqual([...bothOfReseller("customer-left"), "relationship-ended to anna"]);
    expect(told.texts).toContain("Reason: The date has passed");
    expect(told.texts).toContain("Done by: Baltic Cloud");
    expect(told.texts).toContain("3 March 2026");
  });

  test("that lasted less than five minutes is told to nobody", async () => {
    const from = day("2026-03-03");
    const news = await relate({ from, until: new Date(from.getTime() + 60_000) });
    expect(await tell(news)).toMatchObject({ notices: [], mails: [] });
  });

  test("is told once, however many jobs tell of it at the same time", async () => {
    const news = await relate();
    await Promise.all([1, 2, 3].map(() => tellNews({ pool: app, office: testOffice }, news)));
    expect((await owner.query("select from notice where person_id = $1", [anna.id])).rowCount).toBe(1);
    expect((await owner.query("select from outgoing_mail where person_id = $1", [anna.id])).rowCount).toBe(1);
  });
});

describe("a removal request", () => {
  let news: NewsOf;
  beforeEach(async () => {
    await relate();
    const id = v7();
    news = { subject: "removal-request", organizationId: customer.id, id };
    await insertRows(owner, "removal_request", [
      {
        organization_id: customer.id,
        id,
        relationship_id: relationshipId,
        partner_id: reseller.location.id,
        asked_by: anna.id,
        asked_at: day("2026-03-03"),
        reason: "We buy directly",
        answer_by: day("2026-03-13"),
      },
    ]);
  });

  const move = (columns: Record<string, unknown>) => {
    const names = Object.keys(columns);
    return owner.query(
      `update removal_request set ${names.map((name, index) => `${name} = $${index + 2}`).join(", ")} where id = $1`,
      [news.id, ...Object.values(columns)],
    );
  };

  test("is told to both sides, with the customer's words and the date to answer by", async () => {
    const told = await tell(news);
    expect(told.notices).toEqual([...bothOfReseller("asked-to-remove"), "removal-asked to anna"]);
    expect(told.mails).toEqual([`asked-to-remove to ${contact()}`, "removal-asked to anna"]);
    expect(told.texts).toContain("We buy directly");
    expect(told.texts).toContain("by 13 March 2026");
    const request = publicId("removalRequest", news.id);
    expect(told.paths).toEqual({
      "asked-to-remove": `/partner/requests/${request}`,
      "removal-asked": `/admin/removal-requests/${request}`,
    });
  });

  test("asked and withdrawn within the five minutes is told to nobody", async () => {
    await move({ state: "withdrawn", ended_at: day("2026-03-03") });
    expect(await tell(news)).toMatchObject({ notices: [], mails: [] });
  });

  test("withdrawn later is told to both", async () => {
    await tell(news);
    await move({ state: "withdrawn", ended_at: day("2026-03-04") });
    expect((await tell(news)).notices).toEqual([...bothOfReseller("asking-withdrawn"), "removal-withdrawn to anna"]);
  });

  test("answered with a date, and with another: the customer is told each", async () => {
    await tell(news);
    await move({ state: "date-promised", promised_date: "2026-03-20", answered_at: day("2026-03-05") });
    const first = await tell(news);
    expect(first.notices).toEqual(["removal-date-promised to anna"]);
    expect(first.texts).toContain("20 March 2026");
    expect(await tell(news)).toMatchObject({ notices: [] });
    await move({ promised_date: "2026-03-25" });
    expect((await tell(news)).texts).toContain("25 March 2026");
    // Back to the first: without another message the customer would go on counting on the second.
    await move({ promised_date: "2026-03-20", answered_at: day("2026-03-07") });
    const back = await tell(news);
    expect(back.notices).toEqual(["removal-date-promised to anna"]);
    expect(back.texts).toContain("20 March 2026");
  });

  test("objected to, and decided: the operator has a case, and both sides read the vendor's reason", async () => {
    await tell(news);
    await move({ state: "objected", objection: "A term is running", answered_at: day("2026-03-05") });
    const objected = await tell(news);
    expect(objected.notices).toEqual(["case-objected to operator", "removal-objected to anna"]);
    expect(objected.paths["case-objected"]).toBe(`/console/removal-cases/${publicId("removalRequest", news.id)}`);
    expect(objected.texts).toContain("A term is running");
    await move({
      state: "granted",
      outcome: "granted",
      decided_at: day("2026-03-06"),
      decision_reason: "The term is over soon",
    });
    const decided = await tell(news);
    expect(decided.notices).toEqual([...bothOfReseller("asking-granted"), "removal-granted to anna"]);
    expect(decided.texts.match(/The term is over soon/g)).toHaveLength(2);
  });

  test("whose date has passed goes to the vendor, and all three are told; withdrawn then, the operator's case is closed", async () => {
    await tell(news);
    await move({ state: "escalated", escalated_at: day("2026-03-14") });
    expect((await tell(news)).notices).toEqual([
      ...bothOfReseller("asking-escalated"),
      "case-escalated to operator",
      "removal-escalated to anna",
    ]);
    await move({ state: "withdrawn", ended_at: day("2026-03-15") });
    expect((await tell(news)).notices).toContain("case-closed to operator");
  });

  test("whose relationship has ended is told as that, and not again", async () => {
    await tell(news);
    await move({ state: "done", ended_at: day("2026-03-10") });
    expect(await tell(news)).toMatchObject({ notices: [], mails: [] });
  });
});

describe("a proposal", () => {
  let news: NewsOf;
  beforeEach(async () => {
    await relate();
    const { id: subscriptionId } = await makeSubscription(owner, customer, service, { soldBy: reseller.location });
    const id = v7();
    news = { subject: "clearing-proposal", organizationId: customer.id, id };
    await insertRows(owner, "clearing_proposal", [
      {
        organization_id: customer.id,
        id,
        relationship_id: relationshipId,
        partner_id: reseller.location.id,
        subscription_id: subscriptionId,
        subscription_name: "Baltic Security Plus",
        kind: "cancel-now",
        note: "As we agreed",
        proposed_at: day("2026-03-05"),
      },
    ]);
  });

  test("is told to the customer, and its acceptance to both with the date", async () => {
    const proposed = await tell(news);
    expect(proposed.notices).toEqual(["proposal-cancel-now to anna"]);
    expect(proposed.texts).toContain("Baltic Security Plus: Chmura Plus Kraków proposes to cancel it now");
    expect(proposed.texts).toContain("As we agreed");
    await owner.query(
      "update clearing_proposal set state = 'accepted', answered_at = $2, effective_on = '2026-03-06' where id = $1",
      [news.id, day("2026-03-06")],
    );
    const accepted = await tell(news);
    expect(accepted.notices).toEqual([...bothOfReseller("proposal-accepted"), "proposal-agreed to anna"]);
    expect(accepted.texts.match(/takes effect on 6 March 2026/g)).toHaveLength(2);
  });

  test("refused: the reseller reads why", async () => {
    await owner.query(
      "update clearing_proposal set state = 'refused', answered_at = $2, refusal_reason = 'Too soon' where id = $1",
      [news.id, day("2026-03-06")],
    );
    const told = await tell(news);
    expect(told.notices).toEqual(bothOfReseller("proposal-refused"));
    expect(told.texts).toContain("Too soon");
  });

  test("withdrawn before anybody heard of it is told to nobody, later to the customer", async () => {
    await tell(news);
    await owner.query("update clearing_proposal set state = 'withdrawn' where id = $1", [news.id]);
    expect((await tell(news)).notices).toEqual(["proposal-withdrawn to anna"]);
  });
});

describe("an invitation", () => {
  let news: NewsOf;
  beforeEach(async () => {
    const id = v7();
    news = { subject: "invitation", organizationId: reseller.organization.id, id };
    await insertRows(owner, "reseller_invitation", [
      {
        organization_id: reseller.organization.id,
        id,
        partner_id: reseller.location.id,
        token_hash: randomBytes(32),
        created_by: reseller.agent.id,
        created_at: day("2026-03-01"),
        expires_at: day("2026-03-31"),
      },
    ]);
  });
  const open = () =>
    owner.query("update reseller_invitation set state = 'viewed', customer_id = $2, viewed_at = $3 where id = $1", [
      news.id,
      customer.id,
      day("2026-03-02"),
    ]);

  test("that nobody has opened is told to nobody", async () => {
    expect(await tell(news)).toMatchObject({ notices: [], mails: [] });
  });

  test("that was opened: the customer's admins learn that it waits, the reseller's people that it was seen", async () => {
    await open();
    const told = await tell(news);
    expect(told.notices).toEqual([...bothOfReseller("invitation-viewed"), "invitation-waits to anna"]);
    expect(told.mails).toEqual(["invitation-waits to anna"]);
    expect(told.texts).toContain("until 31 March 2026");
  });

  test("declined: the reseller reads the reason", async () => {
    await open();
    await owner.query(
      "update reseller_invitation set state = 'declined', answered_at = $2, decline_reason = 'Not now' where id = $1",
      [news.id, day("2026-03-03")],
    );
    const told = await tell(news);
    expect(told.mails).toEqual([`invitation-declined to ${contact()}`]);
    expect(told.texts).toContain("Not now");
  });

  test("withdrawn or expired after it was opened: the customer is told", async () => {
    await open();
    await tell(news);
    await owner.query("update reseller_invitation set state = 'withdrawn' where id = $1", [news.id]);
    expect((await tell(news)).notices).toEqual(["invitation-withdrawn to anna"]);
  });

  test("expired unanswered: the reseller is told", async () => {
    await owner.query("update reseller_invitation set state = 'expired' where id = $1", [news.id]);
    const told = await tell(news);
    expect(told.notices).toEqual(bothOfReseller("own-invitation-expired"));
    expect(told.mails).toEqual([`own-invitation-expired to ${contact()}`]);
  });
});

describe("each is told as it chose", () => {
  const choose = (person: MadePerson, inProduct: boolean, byMail: boolean) =>
    insertRows(owner, "notice_preference", [
      {
        organization_id: person.organizationId,
        person_id: person.id,
        topic: "resellers",
        in_product: inProduct,
        by_mail: byMail,
      },
    ]);

  test("by mail and no notice, by a notice and no mail, or not at all; readers by a notice unless they choose otherwise", async () => {
    const bartek = await makePerson(owner, customer, { role: "billing-admin" });
    const celina = await makePerson(owner, customer, { role: "reader" });
    await choose(anna, false, true);
    await choose(bartek, false, false);
    await choose(reseller.agent, false, true);
    const told = await tell(await relate());
    expect(told.notices).toEqual(["customer-won to partner admin", "relationship-begun to somebody else"]);
    const { rows } = await owner.query("select person_id from notice where organization_id = $1", [customer.id]);
    expect(rows).toEqual([{ person_id: celina.id }]);
    expect(told.mails).toEqual(
      [`customer-won to ${contact()}`, "customer-won to agent", "relationship-begun to anna"].sort(),
    );
    const { rows: mails } = await owner.query("select * from outgoing_mail where person_id = $1", [reseller.agent.id]);
    expect(mails).toEqual([expect.objectContaining({ organization_id: reseller.organization.id })]);
    expect(mails[0].text).toContain("because you chose it");
  });

  test("in the language that each reads", async () => {
    await owner.query("update person set language = 'pl' where id = $1", [anna.id]);
    expect((await tell(await relate())).texts).toContain("Chmura Plus Kraków: nowy odsprzedawca organizacji");
  });

  test("and what is told names no person", async () => {
    await tell(await relate());
    const { rows } = await owner.query(
      "select about::text from notice where kind in ('relationship-begun', 'customer-won')",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { about } of rows) expect(about).not.toContain("Zielińska");
  });
});
