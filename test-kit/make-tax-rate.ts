import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";

/** What is added as tax in a country, in hundredths of a percent; from the beginning on, unless told otherwise. */
export async function makeTaxRate(
  owner: pg.Pool,
  {
    country = "PL",
    basisPoints = 2300,
    valid = "[2020-01-01,)",
  }: { country?: string; basisPoints?: number; valid?: string } = {},
): Promise<void> {
  await insertRows(owner, "tax_rate", [{ id: v7(), country, basis_points: basisPoints, valid }]);
}
