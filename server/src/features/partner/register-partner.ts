import { sql } from "kysely";
import { v7 } from "uuid";
import { publicId, rowId } from "../../../../contract/ids.ts";
import type { RegisterPartner } from "../../../../contract/partner-register.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { partnerByNumber } from "./partner-queries.ts";
import { companyKey, profileColumns } from "./register-columns.ts";
import { lockPartner } from "./register-queries.ts";

export type Registered =
  | { readonly id: string }
  | { readonly refused: ProblemCode; readonly values?: Readonly<Record<string, string>> };

const nobodys = "00000000-0000-0000-0000-000000000000";

/** Enters a headquarters account, or a location of one, into the vendor's register. Does not commit. */
export async function registerPartner(
  tx: Transaction,
  actor: OperatorActor,
  input: RegisterPartner,
): Promise<Registered> {
  const number = parsePartnerId(input.partnerId);
  if (!number) return { refused: "malformed-partner-id", values: { partnerId: input.partnerId } };
  if ((input.kind === "location") !== (input.headquartersId !== undefined)) return { refused: "headquarters-needed" };
  const headquartersId = input.headquartersId === undefined ? null : rowId("partner", input.headquartersId);
  const company = companyKey(input.organizationId);
  const [, [taken], [headquarters], [kind], [now]] = await tx.run(
    waitForNumber(number),
    partnerByNumber(number),
    lockPartner(headquartersId ?? nobodys),
    kindOfOrganization(company?.id ?? nobodys),
    currentInstant,
  );
  if (!now) throw new Error("The clock did not answer.");
  if (taken) return { refused: "partner-id-taken" };
  if (input.kind === "location" && headquarters?.kind !== "headquarters") return { refused: "headquarters-needed" };
  if (headquarters && headquarters.state !== "active") {
    return { refused: "headquarters-not-active", values: { partner: headquarters.name } };
  }
  if (company && kind?.kind !== "partner") return { refused: "not-a-partner-company" };

  const id = v7();
  const profile = profileColumns(input);
  await tx.run(
    query
      .insertInto("partner")
      .values({
        ...profile,
        name: input.name,
        town: input.town,
        country: input.country,
        email: input.email,
        id,
        partner_number: number,
        kind: input.kind,
        headquarters_id: headquartersId,
        organization_id: company?.id ?? null,
      })
      .compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "partner-registered",
      subject: { type: "partner", id },
      after: {
        partnerId: number,
        kind: input.kind,
        ...(headquartersId ? { headquarters: publicId("partner", headquartersId) } : {}),
        ...(company?.id ? { organization: publicId("organization", company.id) } : {}),
        ...profile,
      },
    }),
  );
  return { id };
}

/** Of two who register the same number at once, the second waits here and finds it taken. */
function waitForNumber(number: string): Query<unknown> {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`partner-number ${number}`}, 0))`.compile(query);
}

export function kindOfOrganization(id: string): Query<{ readonly kind: string }> {
  return query.selectFrom("organization").select("kind").where("id", "=", id).compile();
}
