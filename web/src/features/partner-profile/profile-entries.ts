import type { ChangePartnerProfile, PartnerAccount } from "../../../../contract/portfolio.ts";
import type { HelpKind } from "../../../../domain/help-kinds.ts";

/** What stands in the form; an empty text is none. */
export interface ProfileEntries {
  readonly descriptionEn: string;
  readonly descriptionPl: string;
  readonly languages: readonly string[];
  readonly help: readonly HelpKind[];
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly removalInstructionsUrl: string;
  readonly listed: boolean;
}

export function entriesOf(account: PartnerAccount): ProfileEntries {
  const { descriptionEn, descriptionPl, email, help, languages, listed, phone, removalInstructionsUrl, website } =
    account;
  return {
    descriptionEn: descriptionEn ?? "",
    descriptionPl: descriptionPl ?? "",
    languages,
    help: help as HelpKind[],
    email,
    phone: phone ?? "",
    website: website ?? "",
    removalInstructionsUrl: removalInstructionsUrl ?? "",
    listed,
  };
}

const texts = ["descriptionEn", "descriptionPl", "phone", "website", "removalInstructionsUrl"] as const;

/** What differs from the account as it is kept, as it is sent. Nothing else is touched, so that two people may change two things. */
export function changesOf(account: PartnerAccount, entries: ProfileEntries): ChangePartnerProfile {
  const before = entriesOf(account);
  const changes: ChangePartnerProfile = {};
  for (const field of texts) {
    const value = entries[field].trim();
    if (value !== before[field].trim()) changes[field] = value || null;
  }
  if (entries.email.trim() !== before.email) changes.email = entries.email.trim();
  if (entries.listed !== before.listed) changes.listed = entries.listed;
  if (!isSame(entries.languages, before.languages)) changes.languages = [...entries.languages];
  if (!isSame(entries.help, before.help)) changes.help = [...entries.help];
  return changes;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join();
}
