import { publicId } from "../../../../contract/ids.ts";
import type { ClearedObstacle } from "../../../../contract/relationships.ts";
import type { Obstacle } from "../../../../contract/resources.ts";
import { type ClearingKind, clearingKinds } from "../../../../domain/clearing-proposals.ts";
import type { PersonActor } from "../../access/actor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { refusalToPropose, valuesOf } from "../clearing-proposal/propose-refusal-view.ts";
import { refusalToClose } from "../order/close-refusal-view.ts";
import { actionOf } from "./end-refusal-view.ts";
import type { ClearableObstacleRow, ClearedObstacleRow, ObstacleRow } from "./obstacle-queries.ts";

/** What still stands in the way of ending a relationship with a reseller, by name. */
export function obstacleViews(rows: readonly ObstacleRow[]): Obstacle[] {
  return rows.map(obstacleView);
}

function obstacleView({ kind, id, name, state, clears_on }: ObstacleRow): Obstacle {
  return { kind, id: publicId(kind, id), name, state, clearsOn: clears_on };
}

const byWhom = {
  customer: "customer",
  partner: "reseller",
  operator: "vendor",
  job: "automatic",
} as const satisfies Record<ClearedObstacleRow["by_kind"], ClearedObstacle["by"]>;

/** What no longer stands in the way, and how that came. */
export function clearedObstacle({ kind, id, name, how, by_kind, at, reason }: ClearedObstacleRow): ClearedObstacle {
  return { kind, id: publicId(kind, id), name, how, by: byWhom[by_kind], at: new Date(at).toISOString(), reason };
}

/**
 * The same with what the reader may do about each and, where not, why (rule 12).
 *
 * @param granted that the vendor has granted the customer's request to end the relationship.
 */
export function clearableObstacles(
  rows: readonly ClearableObstacleRow[],
  { actor, granted, reader }: { readonly actor: PersonActor; readonly granted: boolean; readonly reader: Reader },
): Obstacle[] {
  return rows.map((row) => {
    if (row.kind === "order") {
      const code = refusalToClose(actor, { state: "draft", isResold: true, granted });
      return { ...obstacleView(row), close: actionOf(code, reader) };
    }
    const propose = proposalsOf(row, reader);
    return propose ? { ...obstacleView(row), propose } : obstacleView(row);
  });
}

function proposalsOf({ subscription, waits, today }: ClearableObstacleRow, reader: Reader): Obstacle["propose"] {
  if (!subscription || waits === undefined || today === undefined) return undefined;
  const action = (kind: ClearingKind) =>
    actionOf(refusalToPropose(kind, { subscription, waits, today }), reader, valuesOf(subscription, reader));
  return Object.fromEntries(clearingKinds.map((kind) => [kind, action(kind)])) as Obstacle["propose"];
}
