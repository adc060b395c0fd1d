import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { CheckOutcome } from "../../../../domain/eligibility.ts";
import type { PersonActor } from "../../access/actor.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";

const perMinute = 30;

/** Outcomes that tell something about the register to somebody who walks through numbers. */
const telling: ReadonlySet<CheckOutcome["outcome"]> = new Set([
  "unknown-partner-id",
  "headquarters",
  "not-in-force",
  "wrong-country",
  "wrong-service",
]);

/**
 * Limits refused IDs, checked or named, to 30 a minute per person, so that the register cannot be walked. What succeeds does
 * not count, but waits as well once the limit is reached: else an answer would still tell who exists.
 */
export class RefusedIdLimit {
  readonly #limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });

  /** @throws ProblemError `too-many-refused-ids` where the person has to wait. */
  async assertOpen(actor: PersonActor): Promise<void> {
    const used = await this.#limiter.get(actor.personId);
    if (used && used.consumedPoints >= perMinute) throw tooMany(used);
  }

  /**
   * Counts one ID that was held against several things at once: as refused, where it fits none of them. Where it fits one, the others
   * tell nothing more of the register than that success does.
   */
  async countOnce(actor: PersonActor, checked: readonly { readonly check: CheckOutcome<string> }[]): Promise<void> {
    const outcomes = checked.map(({ check }) => check.outcome);
    const fits = outcomes.some((outcome) => outcome === "eligible" || outcome === "already-of-record");
    const told = fits ? undefined : outcomes.find((outcome) => telling.has(outcome));
    return told ? this.count(actor, told) : this.assertOpen(actor);
  }

  /**
   * Counts an outcome before it is told. Of requests sent at once, those over the limit are refused too, whatever they would have
   * answered: where the refused ones say nothing, an answer to the others would still tell who exists.
   *
   * @throws ProblemError `too-many-refused-ids` where the outcome must not be told.
   */
  async count(actor: PersonActor, outcome: CheckOutcome["outcome"]): Promise<void> {
    if (!telling.has(outcome)) return this.assertOpen(actor);
    try {
      await this.#limiter.consume(actor.personId);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw tooMany(refusal);
      throw refusal;
    }
  }
}

function tooMany({ msBeforeNext }: RateLimiterRes): ProblemError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new ProblemError("too-many-refused-ids", { values: { seconds }, headers: { "retry-after": String(seconds) } });
}
