import { publicId } from "../../../../contract/ids.ts";
import type { Obstacle } from "../../../../contract/resources.ts";
import type { ObstacleRow } from "./obstacle-queries.ts";

/** What still stands in the way of ending a relationship with a reseller, by name. */
export function obstacleViews(rows: readonly ObstacleRow[]): Obstacle[] {
  return rows.map(({ kind, id, name, state, clears_on }) => ({
    kind,
    id: publicId(kind, id),
    name,
    state,
    clearsOn: clears_on,
  }));
}
