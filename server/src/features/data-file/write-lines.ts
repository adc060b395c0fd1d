import type pg from "pg";
import type { Definition } from "./kinds/definition.ts";

const atOnce = 20_000;

/**
 * Writes what is staged, some thousands of lines at a time within the one transaction, so that it can be told how far it is.
 *
 * @param tell hears how far it is, from 0 to 1.
 */
export async function writeLines(
  client: pg.PoolClient,
  { passes = ["true"], writes, finishes = [] }: Definition,
  tell: (share: number) => void,
): Promise<void> {
  const { rows } = await client.query<{ last: number }>("select coalesce(max(line), 0) as last from staged");
  const last = rows[0]?.last ?? 0;
  const slices = Math.ceil(last / atOnce);
  let done = 0;
  for (const pass of passes) {
    for (let slice = 0; slice < slices; slice += 1) {
      const these = `s.line > ${slice * atOnce} and s.line <= ${(slice + 1) * atOnce} and ${pass}`;
      for (const statement of writes) await client.query(statement.replaceAll("{these}", these));
      done += 1;
      tell(done / (slices * passes.length));
    }
  }
  for (const statement of finishes) await client.query(statement);
}
