import type pg from "pg";
import type { Statement } from "../../platform/database/prepared.ts";

/** "s"."organization_id" = $3 and person_id = $4, whatever the alias. */
const narrowing = /(?:"?\w+"?\.)?"?(?:organization_id|person_id)"?\s*=\s*\$(\d+)/g;
/** What narrows a partner's people, who see no customer's rows at all. */
const nothing = /\bwhere false\b/g;

export interface Forgetful {
  readonly pool: pg.Pool;
  /** How many conditions were taken out of the statements so far. */
  readonly forgotten: () => number;
}

/** The statement as it would be if its author had forgotten whose rows it is about. */
export function forget(text: string): string {
  return text.replace(narrowing, (_, number: string) => `$${number}::uuid is not null`).replace(nothing, "where true");
}

/** The pool, but that the code's own narrowing does not arrive: the wall alone decides what is seen. */
export function withoutNarrowing(pool: pg.Pool): Forgetful {
  let count = 0;
  const careless = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get(target, name) {
        if (name !== "query") {
          const value = Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        }
        return ({ text, values }: Statement) => {
          const sent = forget(text);
          if (sent !== text) count += 1;
          // Without its name, under which the connection may know the statement as it was written.
          return target.query({ text: sent, ...(values && { values }) });
        };
      },
    });
  const forgetful = new Proxy(pool, {
    get(target, name) {
      if (name === "connect") return async () => careless(await target.connect());
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { pool: forgetful, forgotten: () => count };
}
