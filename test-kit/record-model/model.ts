import { hasEnded, mayMove, type SubscriptionState } from "../../domain/subscription-states.ts";

// A plain model of rules 1 to 5 and 9: one subscription, written anew from the rules and not from the code. Instants are
// milliseconds since 1970.

/** A partner of record and its period, as the history shows it. */
export interface Naming {
  readonly partnerId: string;
  readonly from: number;
  readonly until: number | null;
  readonly endReason: "changed" | "removed" | "subscription-ended" | "corrected" | null;
  readonly corrected: boolean;
  /** Tells one version from another, as the ETag does. */
  readonly version: number;
}

export interface Write {
  readonly person: number;
  /** The version that the sender has seen; null where it does not care. */
  readonly seen: number | null;
  readonly key: string | null;
}

export type Request =
  | (Write & { readonly kind: "name"; readonly partnerId: string })
  | (Write & { readonly kind: "remove" })
  | {
      readonly kind: "correct";
      readonly from: number;
      readonly until: number | null;
      readonly partnerId: string | null;
    }
  | { readonly kind: "move"; readonly state: SubscriptionState };

export interface Answer {
  readonly status: number;
  readonly code?: string;
  /** Who is of record after it, where the answer says so. */
  readonly partnerId?: string | null;
  readonly since?: number;
  /** The version that the answer's ETag names. */
  readonly version?: number;
  /** Answered as before, letter for letter, under this key. */
  readonly repeats?: string;
  /** It is kept under this key. */
  readonly keptAs?: string;
}

interface Kept {
  readonly request: string;
  readonly at: number;
  readonly answer: Answer;
}

export interface Model {
  readonly clock: number;
  readonly startsAt: number;
  readonly state: SubscriptionState;
  readonly endedAt: number | null;
  /** Oldest first. */
  readonly namings: readonly Naming[];
  /** The instant of the last write to the record; null before the first. */
  readonly lastWrite: number | null;
  readonly versions: number;
  /** What was held true from each write on, oldest first. */
  readonly past: readonly { readonly at: number; readonly namings: readonly Naming[] }[];
  /** By person and key. */
  readonly kept: ReadonlyMap<string, Kept>;
}

/** How the Partner IDs of a run answer. */
export type Register = ReadonlyMap<string, "location" | "not-in-force" | "headquarters" | "malformed-partner-id">;

interface Step {
  readonly model: Model;
  readonly answer: Answer;
}

export const day = 86_400_000;

export function presentOf({ namings }: Model): Naming | null {
  const last = namings.at(-1);
  return last && last.until === null ? last : null;
}

/** The version that is the ETag now: of the latest period, or 0 where there never was one. */
export function versionOf({ namings }: Model): number {
  return namings.at(-1)?.version ?? 0;
}

/** Who was of record at an instant. */
export function at(namings: readonly Naming[], instant: number): Naming | null {
  return namings.find(({ from, until }) => from <= instant && (until === null || instant < until)) ?? null;
}

/** What was held true at an instant. */
export function heldAt({ past }: Model, instant: number): readonly Naming[] {
  return past.findLast((one) => one.at <= instant)?.namings ?? [];
}

/** The instant of the next write: now, and after everything that was written. */
function nextInstant({ clock, lastWrite }: Model): number {
  return lastWrite === null ? clock : Math.max(clock, lastWrite + 1);
}

export function step(model: Model, request: Request, register: Register): Step {
  switch (request.kind) {
    case "correct":
      return correct(model, request, register);
    case "move":
      return move(model, request.state);
    default:
      return repeatable(model, request, () =>
        request.kind === "name" ? name(model, request, register) : remove(model, request),
      );
  }
}

function repeatable(model: Model, request: Request & Write, first: () => Step): Step {
  if (request.key === null) return first();
  const keptAs = `${request.person} ${request.key}`;
  const what = request.kind === "name" ? `name ${request.partnerId}` : "remove";
  const kept = model.kept.get(keptAs);
  if (kept && kept.at > model.clock - day) {
    if (kept.request !== what) return { model, answer: { status: 422, code: "idempotency-key-reused" } };
    return { model, answer: { ...kept.answer, repeats: keptAs } };
  }
  const { model: after, answer } = first();
  if (answer.status >= 300) return { model: after, answer };
  const others = [...after.kept].filter(
    ([key, one]) => !key.startsWith(`${request.person} `) || one.at > after.clock - day,
  );
  const all = new Map([...others, [keptAs, { request: what, at: model.clock, answer }]]);
  return { model: { ...after, kept: all }, answer: { ...answer, keptAs } };
}

function refusal(model: Model, request: Write): Answer | null {
  return hasEnded(model.state) ? { status: 409, code: "subscription-ended" } : stale(model, request);
}

function stale(model: Model, { seen }: Write): Answer | null {
  const version = versionOf(model);
  if (seen === null || seen === version) return null;
  const partnerId = presentOf(model)?.partnerId ?? null;
  return { status: 412, code: "precondition-failed", partnerId, version };
}

function name(model: Model, request: Write & { partnerId: string }, register: Register): Step {
  const { partnerId } = request;
  const present = presentOf(model);
  const known = register.get(partnerId);
  // What is no Partner ID at all is said before anything about the subscription.
  const isMalformed = known === "malformed-partner-id";
  const refused = isMalformed ? stale(model, request) : refusal(model, request);
  if (refused) return { model, answer: refused };
  if (present?.partnerId === partnerId) return { model, answer: told(present) };
  if (known !== "location") return { model, answer: { status: 422, code: known ?? "unknown-partner-id" } };
  const instant = nextInstant(model);
  const closed = close(model, instant, "changed");
  const named = { partnerId, from: instant, until: null, endReason: null, corrected: false, version: closed.versions };
  const after = write(closed, instant, [...closed.namings, named], closed.versions + 1);
  return { model: after, answer: told(named) };
}

function remove(model: Model, request: Write): Step {
  const refused = refusal(model, request);
  if (refused) return { model, answer: refused };
  if (!presentOf(model)) return { model, answer: { status: 204, version: versionOf(model) } };
  const instant = nextInstant(model);
  const closed = close(model, instant, "removed");
  const after = write(closed, instant, closed.namings, closed.versions);
  return { model: after, answer: { status: 204, version: versionOf(after) } };
}

function move(model: Model, state: SubscriptionState): Step {
  const answer = { status: 200 };
  if (model.state === state) return { model, answer };
  if (!mayMove(model.state, state, "operator")) return { model, answer: { status: 409, code: "move-not-allowed" } };
  if (!hasEnded(state)) return { model: { ...model, state }, answer };
  const instant = nextInstant(model);
  const ended = { ...model, state, endedAt: instant };
  if (!presentOf(model)) return { model: ended, answer };
  const closed = close(ended, instant, "subscription-ended");
  return { model: write(closed, instant, closed.namings, closed.versions), answer };
}

function correct(model: Model, { from, until, partnerId }: Request & { kind: "correct" }, register: Register): Step {
  const instant = nextInstant(model);
  const known = partnerId === null ? "nobody" : (register.get(partnerId) ?? "unknown");
  const refuse = (status: number, code: string): Step => ({ model, answer: { status, code } });
  if (until !== null && until <= from) return refuse(422, "correction-is-empty");
  if (from > instant || (until ?? 0) > instant) return refuse(422, "correction-in-the-future");
  if (from < model.startsAt) return refuse(422, "correction-before-subscription");
  if (known === "unknown") return refuse(422, "unknown-partner-id");
  if (known === "headquarters") return refuse(422, "headquarters");
  const { endedAt } = model;
  if (partnerId !== null && endedAt !== null && (until === null || until > endedAt)) {
    return refuse(422, "correction-after-end");
  }
  let { versions } = model;
  const result: Naming[] = [];
  const isOutside = (naming: Naming) =>
    (naming.until !== null && naming.until <= from) || (until !== null && naming.from >= until);
  const add = (naming: Omit<Naming, "version">) => {
    result.push({ ...naming, version: versions });
    versions += 1;
  };
  for (const naming of model.namings) {
    if (isOutside(naming)) {
      result.push(naming);
      continue;
    }
    if (naming.from < from) add({ ...naming, until: from, endReason: "corrected", corrected: true });
    if (until !== null && (naming.until === null || naming.until > until)) {
      add({ ...naming, from: until, corrected: true });
    }
  }
  if (partnerId !== null) {
    add({ partnerId, from, until, endReason: until === null ? null : "corrected", corrected: true });
  }
  // One that finds nobody and puts nobody there is in the audit only.
  if (versions === model.versions && result.length === model.namings.length) return { model, answer: { status: 201 } };
  result.sort((one, other) => one.from - other.from);
  return { model: write(model, instant, result, versions), answer: { status: 201 } };
}

function told(naming: Naming): Answer {
  return { status: 200, partnerId: naming.partnerId, since: naming.from, version: naming.version };
}

function close(model: Model, instant: number, endReason: "changed" | "removed" | "subscription-ended"): Model {
  const present = presentOf(model);
  if (!present) return model;
  const closed = { ...present, until: instant, endReason, version: model.versions };
  return { ...model, namings: [...model.namings.slice(0, -1), closed], versions: model.versions + 1 };
}

/** What the record holds after a write, and for ever held true from then on. */
function write(model: Model, instant: number, namings: readonly Naming[], versions: number): Model {
  return { ...model, namings, versions, lastWrite: instant, past: [...model.past, { at: instant, namings }] };
}
