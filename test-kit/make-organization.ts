import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import type { Language } from "../domain/languages.ts";
import type { OrganizationKind } from "../domain/roles.ts";

export interface MadeOrganization {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly country: string;
}

/** A customer in Poland, unless told otherwise. There can be one vendor only. */
export async function makeOrganization(
  owner: pg.Pool,
  wanted: Partial<MadeOrganization> & { readonly mailLanguage?: Language } = {},
): Promise<MadeOrganization> {
  const { mailLanguage = "en", ...rest } = wanted;
  const made = { id: v7(), kind: "customer", name: "Organizacja", country: "PL", ...rest } as const;
  await insertRows(owner, "organization", [{ ...made, mail_language: mailLanguage }]);
  return made;
}
