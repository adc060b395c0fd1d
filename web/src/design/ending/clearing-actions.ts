import type { Obstacle } from "../../../../contract/resources.ts";

/** What the reseller may propose for a subscription and, where not, why. */
export type ClearingActions = NonNullable<Obstacle["propose"]>;
