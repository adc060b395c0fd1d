import type { DirectoryPartner } from "../../../../contract/resources.ts";
import { partnerContact } from "../partner/partner-view.ts";
import type { DirectoryRow } from "./directory-queries.ts";

export function directoryPartner(row: DirectoryRow): DirectoryPartner {
  return { ...partnerContact(row), authorizations: row.authorizations };
}
