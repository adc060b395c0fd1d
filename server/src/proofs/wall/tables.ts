import type pg from "pg";

/** A table behind the wall: one whose rows belong to an organization. */
export interface WalledTable {
  readonly name: string;
  /** The column that says whose the row is. */
  readonly owner: string;
  /** Columns that a row is made of, without those that the database makes. */
  readonly columns: readonly string[];
}

/** Read from the catalogue, so that a new table cannot be forgotten. */
export async function walledTables(owner: pg.Pool): Promise<WalledTable[]> {
  const { rows } = await owner.query<WalledTable>(`
    select quote_ident(c.relname) as name,
      case when c.relname = 'organization' then 'id' else 'organization_id' end as owner,
      array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'doradca'::regnamespace and c.relkind in ('r', 'p')
      and c.relname not in ('partner', 'sign_in_identity')
    group by c.oid
    having c.relname = 'organization' or 'organization_id' = any(array_agg(a.attname::text))
    order by c.relname`);
  return rows;
}

const waysIn: ReadonlySet<string> = new Set(["session", "api_key"]);

/** What was read last of a database, and how many statements had written there until then. */
interface Read {
  readonly written: string;
  readonly rows: Record<string, string>;
}
const reads = new WeakMap<pg.Pool, Read>();
const watched = new WeakMap<pg.Pool, Promise<readonly string[]>>();

/** Has every table count the statements that write to it, also in what is rolled back. @returns the tables. */
async function watchWrites(owner: pg.Pool): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>(`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'doradca'::regnamespace and relkind in ('r', 'p') and not starts_with(relname, 'directory_')
    order by relname`);
  const tables = rows.map(({ name }) => name);
  const triggers = [...tables, "graphile_worker._private_jobs"].map(
    (table) => `create trigger written after insert or update or delete on ${table} execute function note_write();`,
  );
  await owner.query(`
    create sequence written;
    select nextval('written');
    create function note_write() returns trigger language plpgsql security definer set search_path = doradca, pg_temp
      as $$ begin perform nextval('written'); return null; end $$;
    ${triggers.join("\n")}`);
  return tables;
}

/**
 * Every row of every table of the product, as one number: equal before and after means that nothing was written. The directory's
 * index is none of it: it is made from the others, also while somebody reads; nor is when a session or key was used last, which is noted
 * once a minute.
 */
export async function fingerprint(owner: pg.Pool): Promise<Record<string, string>> {
  if (!watched.has(owner)) watched.set(owner, watchWrites(owner));
  const tables = (await watched.get(owner)) ?? [];
  const { rows: counts } = await owner.query<{ written: string }>("select last_value as written from written");
  const written = counts[0]?.written ?? "";
  const read = reads.get(owner);
  if (read?.written === written) return read.rows;
  const jobs = "(select count(*)::text from graphile_worker._private_jobs) as jobs";
  const sums = tables.map((name) => {
    const row = waysIn.has(name) ? "(to_jsonb(t) - 'last_seen_at' - 'last_used_at')::text" : "t::text";
    return `(select count(*) || ' ' || coalesce(sum(hashtext(${row})), 0) from ${name} t) as ${name}`;
  });
  const { rows } = await owner.query(`select ${[...sums, jobs].join(", ")}`);
  reads.set(owner, { written, rows: rows[0] });
  return rows[0];
}
