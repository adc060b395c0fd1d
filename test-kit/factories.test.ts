import { verify } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { makeOrganization } from "./make-organization.ts";
import { makeLocation } from "./make-partner.ts";
import { makePerson } from "./make-person.ts";
import { makeResellerRelationship } from "./make-reseller-relationship.ts";
import { makeService } from "./make-service.ts";
import { makeSubscription } from "./make-subscription.ts";
import { useTestDatabase } from "./test-database.ts";

const { app, owner } = await useTestDatabase();

test("what is made of one organization is seen behind the wall by it alone", async () => {
  const one = await makeOrganization(owner);
  const other = await makeOrganization(owner, { name: "Other" });
  const service = await makeService(owner);
  const reseller = await makeLocation(owner, { resells: true, authorizations: [{ serviceId: service.id }] });
  await makeSubscription(owner, one, service);
  await makeSubscription(owner, one, service, { state: "expired" });
  await makeSubscription(owner, one, service, { soldBy: reseller });
  await makeResellerRelationship(owner, one, reseller);

  const seen = async (organizationId: string) => {
    const client = await app.connect();
    try {
      await client.query("begin");
      await client.query("select set_config('app.organization', $1, true)", [organizationId]);
      const { rows } = await client.query("select state from subscription order by id");
      await client.query("rollback");
      return rows.map((row) => row.state);
    } finally {
      client.release();
    }
  };
  expect(await seen(one.id)).toEqual(["active", "expired", "active"]);
  expect(await seen(other.id)).toEqual([]);
});

test("a person's password is the one that the record holds", async () => {
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Vendor" });
  const operator = await makePerson(owner, vendor);
  const { rows } = await app.query("select * from find_password_identity($1)", [operator.email]);
  expect(await verify(rows[0].password_hash, operator.password)).toBe(true);
  expect(operator.actor).toMatchObject({ kind: "operator", role: "operator", organizationId: vendor.id });
});
