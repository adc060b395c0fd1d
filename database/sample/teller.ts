import { randomBytes } from "node:crypto";
import type { OrganizationKeys } from "./add-organizations.ts";
import type { ServiceKeys } from "./add-services.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";

const dayLength = 24 * 60 * 60 * 1000;

export type Actor =
  | { readonly kind: "customer"; readonly by?: string | undefined }
  | { readonly kind: "operator" }
  | { readonly kind: "partner" }
  | { readonly kind: "job" };

export interface Event {
  readonly at: Date;
  readonly act: string;
  readonly actor: Actor;
  readonly through: "checkout" | "admin-center" | "api" | "import" | "operator" | "job";
  readonly subject?: "subscription" | "reseller-relationship" | "removal-request" | "order" | "partner";
  readonly subjectId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
}

/** What is at hand while one customer's story is told. */
export interface Teller extends ServiceKeys {
  readonly rows: Rows;
  readonly calendar: Calendar;
  readonly now: Date;
  readonly customer: OrganizationKeys;
  /** Locations by Partner ID. */
  readonly partners: ReadonlyMap<string, string>;
  /** Writes what was done. @returns the event's key. */
  readonly addEvent: (event: Event) => string;
}

/** Where an event belongs and who did it, as keys. */
export function makeAddEvent(
  rows: Rows,
  customer: OrganizationKeys,
  vendor: OrganizationKeys,
  company: OrganizationKeys | undefined = undefined,
) {
  const apiKeyOf = (personId: string, usedAt: Date) => {
    const known = rows.api_key.find((key) => key.person_id === personId);
    if (known) return known.id;
    const createdAt = new Date(usedAt.getTime() - 8 * dayLength);
    const id = keyAt(createdAt);
    rows.api_key.push({
      organization_id: customer.id,
      id,
      person_id: personId,
      name: "ERP",
      // Of no key: nobody can use it.
      token_hash: randomBytes(32),
      hint: "7fQ2",
      created_at: createdAt,
      expires_at: new Date(createdAt.getTime() + 365 * dayLength),
      last_used_at: usedAt,
      revoked_at: null,
    });
    return id;
  };
  const keysOf = (actor: Actor) => {
    if (actor.kind === "job") return { actor_organization_id: null, actor_person_id: null };
    const organization = actor.kind === "operator" ? vendor : actor.kind === "partner" ? company : customer;
    if (!organization) throw new Error("The sample does not say which partner's company did it.");
    const by = actor.kind === "customer" ? actor.by : undefined;
    const person = by ? organization.people.get(by) : organization.people.values().next().value;
    if (!person) throw new Error(`The sample has nobody called ${by} there.`);
    return { actor_organization_id: organization.id, actor_person_id: person };
  };
  return ({ at, act, actor, through, subject = "subscription", subjectId, before, after, reason }: Event): string => {
    const id = keyAt(at);
    const keys = keysOf(actor);
    rows.audit_event.push({
      organization_id: customer.id,
      id,
      occurred_at: at,
      act,
      actor_kind: actor.kind,
      ...keys,
      api_key_id: through === "api" && keys.actor_person_id ? apiKeyOf(keys.actor_person_id, at) : null,
      through,
      subject_type: subject,
      subject_id: subjectId,
      before,
      after,
      reason,
    });
    return id;
  };
}
