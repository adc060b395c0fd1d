import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import type { Database } from "../../../../database/types.ts";

/** Builds statements and sends nothing: what runs is handed to a transaction or to `read`. */
export const query = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement with the type of the rows that it answers. */
export type Query<Row> = CompiledQuery<Row>;

/** The row type of a statement. */
export type RowOf<Q> = Q extends Query<infer Row> ? Row : never;

/** The instant of the next write to a record: later than everything that was written before (rule 1). */
export function nextInstant(organizationId: string, subscriptionId: string): Query<{ instant: Date }> {
  return sql<{ instant: Date }>`
    select greatest(
      current_instant(),
      max(greatest(recorded_at, superseded_at)) + interval '1 millisecond'
    ) as instant
    from partner_of_record
    where organization_id = ${organizationId} and subscription_id = ${subscriptionId}
  `.compile(query);
}

/** The database's clock. */
export const currentInstant: Query<{ instant: Date }> = sql<{
  instant: Date;
}>`select current_instant() as instant`.compile(query);
