import type pg from "pg";
import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import type { MadePerson } from "../../../../test-kit/make-person.ts";
import type { MadeService } from "../../../../test-kit/make-service.ts";

/** What operators keep: a headquarters account, an active location of it, and one that is suspended. IDs are public ones. */
export interface ConsoleParts {
  readonly headquarters: string;
  readonly account: string;
  readonly authorization: string;
  readonly suspendedAccount: string;
  readonly suspension: string;
  readonly service: string;
  /** Of that service, and in nobody's order. */
  readonly unorderedPlan: string;
}

export async function makeConsoleParts(
  owner: pg.Pool,
  { service, operator }: { readonly service: MadeService; readonly operator: MadePerson },
): Promise<ConsoleParts> {
  const headquarters = await makeHeadquarters(owner);
  const account = await makeLocation(owner, { headquarters, authorizations: [{ serviceId: service.id }] });
  const suspended = await makeLocation(owner, { headquarters, state: "suspended" });
  const suspension = v7();
  await insertRows(owner, "partner_suspension", [
    {
      id: suspension,
      partner_id: suspended.id,
      leading_id: suspension,
      kind: "suspended",
      reason: "Unpaid",
      operator_organization_id: operator.organizationId,
      begun_by: operator.id,
      starts_at: new Date("2026-11-01"),
      tells_at: new Date("2026-11-01"),
    },
  ]);
  const unordered = v7();
  await insertRows(owner, "plan", [
    { id: unordered, service_id: service.id, code: unordered, name: "Unordered", position: 2 },
  ]);
  const { rows } = await owner.query("select id from partner_authorization where partner_id = $1", [account.id]);
  return {
    headquarters: publicId("partner", headquarters.id),
    account: publicId("partner", account.id),
    authorization: publicId("partnerAuthorization", rows[0].id),
    suspendedAccount: publicId("partner", suspended.id),
    suspension: publicId("partnerSuspension", suspension),
    service: publicId("service", service.id),
    unorderedPlan: publicId("plan", unordered),
  };
}
