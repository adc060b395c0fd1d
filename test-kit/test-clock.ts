import type pg from "pg";
import type { Clock } from "../server/src/platform/clock.ts";

/** The clock of one test database and of the server on it: the machine's until it is set. */
export interface TestClock extends Clock {
  /** Stops at this instant, in whole milliseconds. */
  set(instant: Date): Promise<void>;
  /** Moves a stopped clock, or stops the machine's so much ahead; negative moves it back. */
  advance(milliseconds: number): Promise<void>;
  /** Runs with the machine again. */
  release(): Promise<void>;
}

export function makeTestClock(owner: pg.Pool): TestClock {
  let stopped: Date | null = null;
  const now = () => new Date(stopped ?? Date.now());
  const replace = (expression: string) =>
    owner.query(
      `create or replace function doradca.current_instant() returns timestamptz language sql volatile as $$ select ${expression} $$`,
    );
  const set = async (instant: Date) => {
    stopped = new Date(instant);
    await replace(`timestamptz '${stopped.toISOString()}'`);
  };
  return {
    now,
    set,
    advance: (milliseconds) => set(new Date(now().getTime() + milliseconds)),
    release: async () => {
      stopped = null;
      await replace("date_trunc('milliseconds', clock_timestamp())");
    },
  };
}
