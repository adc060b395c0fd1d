import type { Counts } from "./counts.ts";

export type Outcome = {
  readonly counts: Counts;
  /** The exit status of what ran. */
  readonly status: number;
  /** Why its tests were left out. */
  readonly left?: string;
};

export type Suite = {
  readonly name: string;
  /** What it says of itself in the summary. */
  readonly title: string;
  readonly run: () => Promise<Outcome>;
};
