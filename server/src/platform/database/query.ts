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

/** The database's clock. */
export const currentInstant: Query<{ instant: Date }> = sql<{
  instant: Date;
}>`select current_instant() as instant`.compile(query);
