import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { ClearingProposal, ProposalsQuery } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { proposalsSeenBy } from "./proposal-queries.ts";
import { proposalView } from "./proposal-view.ts";

/** When it was proposed, and its key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** Proposals that the actor may see, the latest first. */
export async function listProposals(
  pool: pg.Pool,
  actor: PersonActor,
  { limit, cursor, state, relationshipId, organizationId }: z.output<typeof ProposalsQuery>,
  reader: Reader,
): Promise<{ items: ClearingProposal[]; nextCursor: string | null }> {
  const [rows] = await read(
    pool,
    contextOf(actor),
    proposalsSeenBy(actor, {
      limit: limit + 1,
      after: readCursor(cursor, Place),
      state,
      relationshipId: relationshipId === undefined ? undefined : rowId("relationship", relationshipId),
      organizationId: organizationId === undefined ? undefined : rowId("organization", organizationId),
    }),
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => proposalView(row, actor, reader)),
    nextCursor: last ? encodeCursor([last.proposed_at.toISOString(), last.id]) : null,
  };
}
