import { type Calendar, keyAt } from "./calendar.ts";
import { customers, partnerOrganizations, type SampleOrganization, vendor } from "./organizations.ts";
import type { Rows } from "./rows.ts";

export interface OrganizationKeys {
  readonly id: string;
  readonly country: string;
  /** By the part of the address before the @; the first is who acts where the story does not say. */
  readonly people: ReadonlyMap<string, string>;
}

/** Who is there, each able to sign in, by the organization's key. */
export function addOrganizations(rows: Rows, calendar: Calendar, passwordHash: string): Map<string, OrganizationKeys> {
  const all = [vendor, ...partnerOrganizations, ...customers];
  return new Map(all.map((one) => [one.key, addOrganization(rows, calendar, one, passwordHash)]));
}

function addOrganization(
  rows: Rows,
  calendar: Calendar,
  { key, kind, name, country, mailLanguage, joined, people }: SampleOrganization,
  passwordHash: string,
): OrganizationKeys {
  const since = calendar.instant(joined);
  const id = keyAt(since);
  rows.organization.push({ id, kind, name, country, mail_language: mailLanguage, created_at: since });
  const keys = new Map<string, string>();
  for (const [address, personName, role] of people) {
    const personId = keyAt(since);
    const email = personName && `${address}@${key}.example`;
    keys.set(address, personId);
    rows.person.push({
      organization_id: id,
      id: personId,
      name: personName,
      email,
      role,
      language: null,
      created_at: since,
      theme: "system",
      erased_at: personName ? null : calendar.instant(30),
    });
    if (!email) continue;
    rows.sign_in_identity.push({
      provider: "password",
      subject: email,
      organization_id: id,
      person_id: personId,
      password_hash: passwordHash,
    });
  }
  return { id, country, people: keys };
}
