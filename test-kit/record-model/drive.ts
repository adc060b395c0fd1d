import type { LightMyRequestResponse } from "fastify";
import type { HistoryEntry } from "../../contract/resources.ts";
import type { MadeSubscription } from "../make-subscription.ts";
import type { Visitor } from "../record-scene.ts";
import type { Answer, Naming, Request } from "./model.ts";

type Response = LightMyRequestResponse;

/** The people of a run and the subscription that they work on. */
export interface Stage {
  readonly subscription: MadeSubscription;
  readonly admins: readonly Visitor[];
  readonly operator: Visitor;
}

const instant = (milliseconds: number) => new Date(milliseconds).toISOString();

/** The real server beside the model: sends what the model was asked, and holds the answers against it. */
export class Driver {
  readonly #stage: Stage;
  /** The real ETag of each version that the model knows. */
  #etags = new Map<number, string>([[0, '"none"']]);
  #kept = new Map<string, Response>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  send(request: Request): Promise<Response> {
    const { subscription, admins, operator } = this.#stage;
    if (request.kind === "move") return operator.move(subscription, request.state);
    if (request.kind === "correct") {
      const until = request.until === null ? null : instant(request.until);
      const correction = { from: instant(request.from), until, partnerId: request.partnerId, reason: "It was so" };
      return operator.correct(subscription, correction);
    }
    const admin = admins[request.person] as Visitor;
    const { seen, key } = request;
    const headers = {
      ...(seen === null ? {} : { "if-match": this.#etags.get(seen) ?? '"por_unknown"' }),
      ...(key === null ? {} : { "idempotency-key": key }),
    };
    return request.kind === "name"
      ? admin.put(subscription, request.partnerId, headers)
      : admin.remove(subscription, headers);
  }

  /**
   * Whether the real answers are the ones that the model expects, one after the other. If so, what they are the first to tell
   * is remembered: an answer that is kept, the ETag of a version.
   */
  agrees(...answers: readonly { readonly expected: Answer; readonly real: Response }[]): boolean {
    const etags = new Map(this.#etags);
    const kept = new Map(this.#kept);
    for (const { expected, real } of answers) {
      if (!this.#isAsExpected(expected, real, kept)) return false;
      if (expected.version !== undefined && !isEtagOf(expected.version, real.headers.etag, etags)) return false;
      if (expected.keptAs !== undefined && expected.repeats === undefined) kept.set(expected.keptAs, real);
    }
    this.#etags = etags;
    this.#kept = kept;
    return true;
  }

  /** Whether this is the ETag of the version, as it was or as it is first seen. */
  isEtag(version: number, real: unknown): boolean {
    return isEtagOf(version, real, this.#etags);
  }

  #isAsExpected(expected: Answer, real: Response, kept: ReadonlyMap<string, Response>): boolean {
    if (real.statusCode !== expected.status) return false;
    const body = real.body ? real.json() : null;
    if (expected.code !== undefined && body?.code !== expected.code) return false;
    if ((real.headers["idempotent-replayed"] === "true") !== (expected.repeats !== undefined)) return false;
    if (expected.repeats !== undefined && real.body !== kept.get(expected.repeats)?.body) return false;
    const shown = expected.status === 412 ? body.current : body;
    if (expected.partnerId !== undefined && (shown?.partner.partnerId ?? null) !== expected.partnerId) return false;
    return expected.since === undefined || shown?.since === instant(expected.since);
  }
}

/** One ETag names one version, and each version has one. */
function isEtagOf(version: number, real: unknown, etags: Map<number, string>): boolean {
  const known = etags.get(version);
  if (known !== undefined) return known === real;
  if (typeof real !== "string" || [...etags.values()].includes(real)) return false;
  etags.set(version, real);
  return true;
}

/** A history of the model as the API would tell it, newest first, to what the model knows of it. */
export function told(namings: readonly Naming[]) {
  return namings.toReversed().map(({ partnerId, from, until, endReason, corrected }) => ({
    partnerId,
    from: instant(from),
    until: until === null ? null : instant(until),
    endReason,
    corrected,
  }));
}

/** The same of a real history. */
export function projected(items: readonly HistoryEntry[]) {
  return items.map(({ partner, from, until, endReason, correction }) => ({
    partnerId: partner.partnerId,
    from,
    until,
    endReason,
    corrected: correction !== null,
  }));
}
