import { afterEach, expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type ResellerCast, startResellerScene, subscriptionId } from "../../../../test-kit/reseller-scene.ts";

// What the database refuses to the server's own role, also where its code forgot the rules.

const scene = await startResellerScene();
const { owner, app, clock } = scene.database;
afterEach(() => clock.release());

const restrictViolation = "23001";
const insufficientPrivilege = "42501";

/** What PostgreSQL says to the server's role that speaks for an organization or as an operator: the error's code; null where it does it. */
async function refusal(by: { organization?: string; scope?: string }, statement: string, values: unknown[]) {
  const client = await app.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.organization', $1, true), set_config('app.scope', $2, true)", [
      by.organization ?? "",
      by.scope ?? "",
    ]);
    const { rowCount } = await client.query(statement, values);
    await client.query("commit");
    return rowCount === 1 ? null : `${rowCount} rows`;
  } catch (error) {
    await client.query("rollback");
    return (error as { code: string }).code;
  } finally {
    client.release();
  }
}

async function soldScene() {
  await clock.set(new Date("2026-11-22T10:00:00.000Z"));
  const cast = await scene.make();
  const relationship = await cast.relate();
  return { ...cast, relationship, sold: await cast.sell() };
}

async function propose({ ola, relationship, sold }: Awaited<ReturnType<typeof soldScene>>, kind: string) {
  const subscription = subscriptionId(sold);
  const { status, body } = await ola("POST", `/partner-relationships/${relationship}/clearing-proposals`, {
    subscriptionId: subscription,
    kind,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.id as string;
}

async function accept({ anna }: ResellerCast, id: string) {
  const { quote } = (await anna("GET", `/clearing-proposals/${id}`)).body;
  return anna("POST", `/clearing-proposals/${id}/acceptance`, { quote });
}

const letGo = "update subscription set sold_by = null where id = $1";
const giveTo = "update subscription set sold_by = $2 where id = $1";
const sellerOf = async (id: string) =>
  (await owner.query("select sold_by from subscription where id = $1", [id])).rows[0].sold_by;

test("who sold a subscription stays until the customer accepted that it is handed over, and nothing becomes a reseller's", async () => {
  const cast = await soldScene();
  const { customer, company, sold, ola } = cast;
  const asCustomer = { organization: customer.id };
  const another = await scene.make();
  for (const by of [asCustomer, { scope: "operator" }]) {
    expect(await refusal(by, letGo, [sold.id])).toBe(restrictViolation);
    expect(await refusal(by, giveTo, [sold.id, another.company.location.id])).toBe(restrictViolation);
  }
  const handOver = await propose(cast, "hand-over");
  expect(await refusal(asCustomer, letGo, [sold.id])).toBe(restrictViolation);
  await ola("POST", `/clearing-proposals/${handOver}/withdrawal`);
  expect(await refusal(asCustomer, letGo, [sold.id])).toBe(restrictViolation);
  // Another kind that was accepted hands nothing over.
  expect((await accept(cast, await propose(cast, "cancel-at-term-end"))).status).toBe(200);
  expect(await refusal(asCustomer, letGo, [sold.id])).toBe(restrictViolation);
  expect(await sellerOf(sold.id)).toBe(company.location.id);

  expect((await accept(cast, await propose(cast, "hand-over"))).status).toBe(200);
  expect(await sellerOf(sold.id)).toBeNull();
  expect(await refusal(asCustomer, giveTo, [sold.id, company.location.id])).toBe(restrictViolation);
  expect(await refusal({ scope: "operator" }, giveTo, [sold.id, company.location.id])).toBe(restrictViolation);
});

test("what was accepted for one subscription hands over no other", async () => {
  const cast = await soldScene();
  const second = await cast.sell();
  expect((await accept(cast, await propose(cast, "hand-over"))).status).toBe(200);
  expect(await refusal({ organization: cast.customer.id }, letGo, [second.id])).toBe(restrictViolation);
});

test("a proposal is accepted by the customer's transaction alone, and none begins as an accepted one", async () => {
  const cast = await soldScene();
  const { customer, company, sold } = cast;
  const id = rowId("clearingProposal", await propose(cast, "hand-over"));
  const terms = `state = 'accepted', answered_at = current_instant(), effective_on = current_date, price_minor = 1, currency = 'PLN',
    paid_from = current_date`;
  const stranger = await makeOrganization(owner, { kind: "partner" });
  const take = `update clearing_proposal set ${terms} where id = $1`;
  expect(await refusal({ organization: company.organization.id }, take, [id])).toBe(insufficientPrivilege);
  expect(await refusal({ scope: "operator" }, take, [id])).toBe(insufficientPrivilege);
  expect(await refusal({ organization: stranger.id }, take, [id])).toBe("0 rows");
  const copy = `
    insert into clearing_proposal (organization_id, id, relationship_id, partner_id, subscription_id, subscription_name, kind, state,
      proposed_at, answered_at, effective_on, price_minor, currency, paid_from)
    select organization_id, gen_random_uuid(), relationship_id, partner_id, subscription_id, subscription_name, kind, 'accepted',
      proposed_at, proposed_at, current_date, 1, 'PLN', current_date
    from clearing_proposal where id = $1`;
  for (const by of [{ organization: customer.id }, { organization: company.organization.id }, { scope: "operator" }]) {
    expect(await refusal(by, copy, [id])).toBe(insufficientPrivilege);
  }
  expect(await refusal({ organization: customer.id }, letGo, [sold.id])).toBe(restrictViolation);
});
