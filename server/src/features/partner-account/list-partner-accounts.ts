import type pg from "pg";
import { z } from "zod";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { accountsPage } from "./account-queries.ts";
import { accountView } from "./account-view.ts";

/** An account's kind, name and key. */
const Place = z.tuple([z.enum(["headquarters", "location"]), z.string(), z.guid()]);

/** The company's headquarters and locations, as the register and the directory have them. */
export async function listPartnerAccounts(
  pool: pg.Pool,
  actor: PartnerActor,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  reader: Reader,
): Promise<{ items: PartnerAccount[]; nextCursor: string | null }> {
  const place = readCursor(cursor, Place);
  const [rows] = await read(pool, contextOf(actor), accountsPage(actor, { place, limit: limit + 1 }));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => accountView(row, actor, reader)),
    nextCursor: last ? encodeCursor([last.kind, last.name, last.id]) : null,
  };
}
