import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { PersonActor } from "../../access/actor.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";

const perHour = 20;

/** Limits what one person writes to partners, because each message is a mail to somebody. Counted by this process. */
export class PartnerMessageLimit {
  readonly #limiter = new RateLimiterMemory({ points: perHour, duration: 3600 });

  /** @throws ProblemError `too-many-attempts` where the person has to wait. */
  async count(actor: PersonActor): Promise<void> {
    try {
      await this.#limiter.consume(actor.personId);
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
