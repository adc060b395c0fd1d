import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import type { MadeOrganization } from "./make-organization.ts";
import type { MadePartner } from "./make-partner.ts";

/** A reseller relationship that began long ago. @returns its key. */
export async function makeResellerRelationship(
  owner: pg.Pool,
  organization: Pick<MadeOrganization, "id">,
  partner: MadePartner,
): Promise<string> {
  const id = v7();
  await insertRows(owner, "reseller_relationship", [
    { organization_id: organization.id, id, partner_id: partner.id, starts_at: new Date("2026-01-01") },
  ]);
  return id;
}
