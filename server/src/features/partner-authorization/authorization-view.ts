import { publicId } from "../../../../contract/ids.ts";
import type { PartnerAuthorization } from "../../../../contract/partner-register.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence } from "../../platform/language/format.ts";
import type { AuthorizationRow } from "./authorization-queries.ts";

export function authorizationView(row: AuthorizationRow, language: Language): PartnerAuthorization {
  const { starts_at: from, ends_at: until, now } = row;
  const isOver = until !== null && until <= now;
  const reason = "authorization-over";
  const action = isOver
    ? { allowed: false, reason, sentence: sentence(problems[reason].detail, language) }
    : { allowed: true };
  return {
    id: publicId("partnerAuthorization", row.id),
    service: { id: publicId("service", row.service_id), name: row.service_name },
    country: row.country,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    inForce: from <= now && !isOver,
    actions: { changeEnd: action, end: action },
  } as PartnerAuthorization;
}
