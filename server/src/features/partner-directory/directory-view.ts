import type { DirectoryPartner } from "../../../../contract/directory.ts";
import type { Language } from "../../../../domain/languages.ts";
import { partnerContact } from "../partner/partner-view.ts";
import type { DirectoryRow } from "./directory-queries.ts";

type Authorization = DirectoryPartner["authorizations"][number];

// Here and not in the database, which takes ten times as long to compare by the rules of a language.
const byName = new Intl.Collator("pl").compare;

function byServiceAndCountry(one: Authorization, other: Authorization): number {
  return byName(one.service.name, other.service.name) || (one.country < other.country ? -1 : 1);
}

export function directoryPartner(row: DirectoryRow, language: Language): DirectoryPartner {
  const { description_en, description_pl, street, postcode, latitude, longitude } = row;
  return {
    ...partnerContact(row),
    description: language === "pl" ? (description_pl ?? description_en) : (description_en ?? description_pl),
    languages: [...row.languages],
    help: [...row.help],
    address: { street, postcode, latitude, longitude },
    authorizations: row.authorizations.toSorted(byServiceAndCountry),
  };
}
