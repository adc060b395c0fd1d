import type { DirectoryPartner } from "../../../../contract/directory.ts";
import type { Language } from "../../../../domain/languages.ts";
import { partnerContact } from "../partner/partner-view.ts";
import type { DirectoryRow } from "./directory-queries.ts";

export function directoryPartner(row: DirectoryRow, language: Language): DirectoryPartner {
  const { description_en, description_pl, street, postcode, latitude, longitude } = row;
  return {
    ...partnerContact(row),
    description: language === "pl" ? (description_pl ?? description_en) : (description_en ?? description_pl),
    languages: [...row.languages],
    help: [...row.help],
    address: { street, postcode, latitude, longitude },
    authorizations: row.authorizations,
  };
}
