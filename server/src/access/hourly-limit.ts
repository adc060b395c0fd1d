import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ProblemError } from "../platform/http/problem-error.ts";
import type { PersonActor } from "./actor.ts";

/** Limits how often one person does something in an hour, because it comes to somebody else's desk. Counted by this process. */
export class HourlyLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(times: number) {
    this.#limiter = new RateLimiterMemory({ points: times, duration: 3600 });
  }

  /** @throws ProblemError `too-many-attempts` where the person has to wait. */
  async count({ personId }: PersonActor): Promise<void> {
    try {
      await this.#limiter.consume(personId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new ProblemError("too-many-attempts", {
        values: { seconds },
        headers: { "retry-after": String(seconds) },
      });
    }
  }
}
