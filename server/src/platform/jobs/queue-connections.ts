import type pg from "pg";
import { isUnreachable } from "../database/is-unreachable.ts";

/** With this code (the database cannot be connected to now) graphile-worker tries again, for some hours, with a growing pause. */
const tryAgain = "57P03";

/**
 * The connections as the queue takes them. What a job came to it writes down on the side (graphile-worker 0.18, worker.js: completeJob and
 * failJob are not waited for): with a connection that breaks there it would end the process, by an error that nobody hears of. So every
 * way in which the database can be gone is told to it as the one that it knows to wait for.
 */
export function queueConnections(owner: pg.Pool): pg.Pool {
  const inItsWords = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      // Nothing comes back to a pool that is being closed.
      if (owner.ending || !isUnreachable(error as Error)) throw error;
      throw Object.assign(new Error((error as Error).message, { cause: error }), { code: tryAgain });
    }
  };
  const asClient = (client: pg.PoolClient) =>
    withOthers(client, {
      query: ((...statement: Parameters<typeof client.query>) =>
        inItsWords(client.query(...statement) as unknown as Promise<unknown>)) as typeof client.query,
    });
  return withOthers(owner, {
    // The one that listens for new jobs takes a callback, and looks after itself.
    connect: ((callback?: Parameters<typeof owner.connect>[0]) =>
      callback ? owner.connect(callback) : inItsWords(owner.connect().then(asClient))) as typeof owner.connect,
  });
}

/** The same object, with others in the place of some of its methods. */
function withOthers<Target extends object>(target: Target, others: Partial<Target>): Target {
  return new Proxy(target, {
    get(real, name) {
      const other = others[name as keyof Target];
      if (other) return other;
      const value = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
}
