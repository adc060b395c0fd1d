import type pg from "pg";
import { z } from "zod";
import type { AuthorizationsQuery, PartnerAuthorization } from "../../../../contract/partner-register.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { partnerDetails } from "../partner/register-queries.ts";
import { authorizationsOf } from "./authorization-queries.ts";
import { authorizationView } from "./authorization-view.ts";

/** A service's name, a country, and the authorization's key. */
const Place = z.tuple([z.string(), z.string().regex(/^[A-Z]{2}$/), z.guid()]);

/** A partner's authorizations, one page of them; null where there is no such partner. */
export async function listAuthorizations(
  pool: pg.Pool,
  actor: OperatorActor,
  page: z.output<typeof AuthorizationsQuery> & { readonly partnerId: string },
  language: Language,
): Promise<{ items: PartnerAuthorization[]; nextCursor: string | null } | null> {
  const { partnerId, time, limit, cursor } = page;
  const after = readCursor(cursor, Place);
  const [[partner], rows] = await read(
    pool,
    contextOf(actor),
    partnerDetails(partnerId),
    authorizationsOf({ partnerId, time, after, limit: limit + 1 }),
  );
  if (!partner) return null;
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => authorizationView(row, language)),
    nextCursor: last ? encodeCursor([last.service_name, last.country, last.id]) : null,
  };
}
