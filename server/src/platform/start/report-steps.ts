/** Tells the person at the terminal what is going on. */
export type Steps = {
  /**
   * Prints what begins, and when it has ended how long it took and what `work` had to tell of its result.
   * A failure is marked and passed on.
   */
  readonly step: <Answer>(label: string, work: (tell: Tell) => Promise<Answer>) => Promise<Answer>;
  readonly say: (text: string) => void;
};

export type Tell = {
  /** While it goes on: "making the database". */
  readonly now: (what: string) => void;
  /** About the result: "3 migrations". */
  readonly result: (what: string) => void;
};

/** Steps as plain lines, which read well in a terminal and in a log file. */
export function reportSteps(write: (text: string) => void): Steps {
  return {
    say: (text) => write(`${text}\n`),
    step: async (label, work) => {
      const since = performance.now();
      const took = () => `${((performance.now() - since) / 1000).toFixed(1)} s`;
      const results: string[] = [];
      write(`${label} … `);
      try {
        const answer = await work({
          now: (what) => write(`${what} … `),
          result: (what) => results.push(what),
        });
        write(`${took()}${results.length > 0 ? ` (${results.join(", ")})` : ""}\n`);
        return answer;
      } catch (error) {
        write(`failed after ${took()}\n`);
        throw error;
      }
    },
  };
}
