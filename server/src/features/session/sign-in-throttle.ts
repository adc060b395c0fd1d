import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";

interface Allowance {
  /** Failed attempts that cost no waiting. */
  readonly free: number;
  readonly firstWaitSeconds: number;
}

const forgottenAfterSeconds = 6 * 3600;
const longestWaitSeconds = 15 * 60;
const ofAccount: Allowance = { free: 5, firstWaitSeconds: 10 };
// Many people may sit behind one address.
const ofAddress: Allowance = { free: 40, firstWaitSeconds: 10 };

/** Waits that double with each attempt after the free ones. */
class GrowingWaits {
  readonly #allowance: Allowance;
  readonly #attempts = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: forgottenAfterSeconds });
  readonly #waits = new RateLimiterMemory({ points: 1, duration: 1 });

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Counts an attempt before it is made, so that many at once are counted too. Answers the seconds to wait; 0: go on. */
  async begin(key: string): Promise<number> {
    const { consumedPoints } = await this.#attempts.penalty(key);
    const over = consumedPoints - this.#allowance.free;
    if (over <= 0) return 0;
    const wait = Math.min(this.#allowance.firstWaitSeconds * 2 ** (over - 1), longestWaitSeconds);
    try {
      await this.#waits.consume(key, 1, { customDuration: wait });
      return 0;
    } catch (refusal) {
      await this.#attempts.reward(key);
      return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000));
    }
  }

  async takeBack(key: string): Promise<void> {
    await this.#attempts.reward(key);
  }

  async forget(key: string): Promise<void> {
    await Promise.all([this.#attempts.delete(key), this.#waits.delete(key)]);
  }
}

/**
 * Limits guessing: per account and address, so that a stranger elsewhere locks nobody out, and per address, so that one
 * stranger cannot try one password on everybody. Counted by this process and forgotten with it.
 */
export class SignInThrottle {
  readonly #accounts = new GrowingWaits(ofAccount);
  readonly #addresses = new GrowingWaits(ofAddress);

  /** The seconds to wait before this attempt may be made; 0: go on. */
  async begin(email: string, address: string): Promise<number> {
    const wait = await this.#addresses.begin(address);
    return wait > 0 ? wait : this.#accounts.begin(accountKey(email, address));
  }

  async succeeded(email: string, address: string): Promise<void> {
    await Promise.all([this.#accounts.forget(accountKey(email, address)), this.#addresses.takeBack(address)]);
  }
}

function accountKey(email: string, address: string): string {
  return `${address} ${email.toLowerCase()}`;
}
