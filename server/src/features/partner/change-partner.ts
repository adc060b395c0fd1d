import { publicId } from "../../../../contract/ids.ts";
import type { ChangePartner } from "../../../../contract/partner-register.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { companyKey, profileColumns } from "./register-columns.ts";
import { kindOfOrganization } from "./register-partner.ts";
import { lockPartner, type PartnerDetailsRow, partnerDetails } from "./register-queries.ts";
import { partnerEtag } from "./register-view.ts";

const nobodys = "00000000-0000-0000-0000-000000000000";

interface ChangeInput {
  readonly id: string;
  readonly change: ChangePartner;
  readonly ifMatch: string | undefined;
}

/**
 * Changes what the register says of an account. What is so already is no change, and changing nothing writes nothing. The Partner ID
 * and the kind never change; the state is changed by suspending, retiring and reinstating. Does not commit.
 */
export async function changePartner(
  tx: Transaction,
  actor: OperatorActor,
  { id, change, ifMatch }: ChangeInput,
): Promise<"changed" | "changed-meanwhile" | { readonly refused: ProblemCode }> {
  const company = companyKey(change.organizationId);
  const [[locked], [before], [kind], [now]] = await tx.run(
    lockPartner(id),
    partnerDetails(id),
    kindOfOrganization(company?.id ?? nobodys),
    currentInstant,
  );
  if (!locked || !before || !now) return { refused: "not-found" };
  if (company && kind?.kind !== "partner") return { refused: "not-a-partner-company" };
  const wanted = {
    ...profileColumns(change),
    ...(company === undefined ? {} : { organization_id: company?.id ?? null }),
  };
  const changed = Object.entries(wanted).filter(
    ([column, value]) => JSON.stringify(value) !== JSON.stringify(before[column as keyof PartnerDetailsRow]),
  );
  if (changed.length === 0) return "changed";
  if (!matches(ifMatch, partnerEtag(before))) return "changed-meanwhile";
  await tx.run(
    query.updateTable("partner").set(Object.fromEntries(changed)).where("id", "=", id).compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "partner-changed",
      subject: { type: "partner", id },
      before: asWritten(changed.map(([column]) => [column, before[column as keyof PartnerDetailsRow]])),
      after: asWritten(changed),
    }),
  );
  return "changed";
}

/** As the audit tells it: the company by its public ID. */
function asWritten(columns: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(([column, value]) =>
      column === "organization_id"
        ? ["organization", value === null ? null : publicId("organization", String(value))]
        : [column, value],
    ),
  );
}
