import { publicId } from "../../../../contract/ids.ts";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { contentEtag } from "../../access/content-etag.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import type { AccountRow, AuthorizationRow } from "./account-queries.ts";

/** Rule 12: what the company says of itself is changed by its admins. */
export function adminAction({ role }: PartnerActor, { language }: Reader): Action {
  if (role === "partner-admin") return { allowed: true };
  const reason = "only-partner-admins";
  return { allowed: false, reason, sentence: sentence(problems[reason].detail, language) };
}

function authorizationView(row: AuthorizationRow): PartnerAccount["authorizations"][number] {
  return {
    id: publicId("partnerAuthorization", row.id),
    service: { id: publicId("service", row.service_id), name: row.service_name },
    country: row.country,
    from: new Date(row.from).toISOString(),
    until: row.until && new Date(row.until).toISOString(),
    inForce: row.in_force,
  };
}

/** Another where what the company's admin may change is another. */
export function accountEtag(row: AccountRow): string {
  return contentEtag(publicId("partner", row.id), [
    row.description_en,
    row.description_pl,
    row.languages,
    row.help,
    row.email,
    row.phone,
    row.website,
    row.removal_instructions_url,
    row.listed,
  ]);
}

export function accountView(row: AccountRow, actor: PartnerActor, reader: Reader): PartnerAccount {
  return {
    partner: partnerSummary(row),
    kind: row.kind,
    state: row.state,
    resells: row.resells,
    listed: row.listed,
    email: row.email,
    phone: row.phone,
    website: row.website,
    street: row.street,
    postcode: row.postcode,
    descriptionEn: row.description_en,
    descriptionPl: row.description_pl,
    languages: [...row.languages],
    help: [...row.help],
    removalInstructionsUrl: row.removal_instructions_url,
    authorizations: row.authorizations.map(authorizationView),
    etag: accountEtag(row),
    actions: { changeProfile: adminAction(actor, reader) },
  };
}
