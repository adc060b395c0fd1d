import type { ChangePartnerProfile } from "../../../../contract/portfolio.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type AccountRow, accountById, lockAccount, type ProfileColumns } from "./account-queries.ts";
import { accountEtag } from "./account-view.ts";

/** A text of blanks alone says nothing. */
const said = (value: string | null | undefined) => (typeof value === "string" ? value.trim() || null : value);

/** The columns that are said; what is left out stays. */
function columnsOf(change: ChangePartnerProfile): Partial<ProfileColumns> {
  const columns = {
    description_en: said(change.descriptionEn),
    description_pl: said(change.descriptionPl),
    languages: change.languages && [...new Set(change.languages)],
    help: change.help && [...new Set(change.help)],
    email: change.email,
    phone: said(change.phone),
    website: change.website,
    removal_instructions_url: change.removalInstructionsUrl,
    listed: change.listed,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

interface ChangeInput {
  readonly id: string;
  readonly change: ChangePartnerProfile;
  readonly ifMatch: string | undefined;
}

/**
 * Changes what a company's account says of itself in the directory. What is so already is no change, and changing nothing writes
 * nothing. Its name, place, authorizations and state are the vendor's.
 *
 * @returns the account as it is then.
 */
export async function changePartnerProfile(
  tx: Transaction,
  actor: PartnerActor,
  { id, change, ifMatch }: ChangeInput,
): Promise<AccountRow | { readonly refused: ProblemCode } | { readonly changedMeanwhile: AccountRow }> {
  const [[locked], [before], [clock]] = await tx.run(lockAccount(actor, id), accountById(actor, id), currentInstant);
  if (!locked || !before || !clock) return { refused: "not-found" };
  if (actor.role !== "partner-admin") return { refused: "only-partner-admins" };
  const changed = Object.entries(columnsOf(change)).filter(
    ([column, value]) => JSON.stringify(value) !== JSON.stringify(before[column as keyof ProfileColumns]),
  );
  if (changed.length === 0) return before;
  if (!matches(ifMatch, accountEtag(before))) return { changedMeanwhile: before };
  const [, , [after]] = await tx.commit(
    query.updateTable("partner").set(Object.fromEntries(changed)).where("id", "=", id).compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: clock.instant,
      act: "partner-profile-changed",
      subject: { type: "partner", id },
      before: Object.fromEntries(changed.map(([column]) => [column, before[column as keyof ProfileColumns]])),
      after: Object.fromEntries(changed),
    }),
    accountById(actor, id),
  );
  if (!after) throw new Error(`The account ${id} was changed and is not there.`);
  return after;
}
