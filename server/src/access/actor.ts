import type { Language } from "../../../domain/languages.ts";
import type { CustomerRole, PartnerRole } from "../../../domain/roles.ts";
import type { Context } from "../platform/database/transaction.ts";

interface SignedIn {
  /** The organization that the person belongs to: a customer's, a partner's or the vendor's. */
  readonly organizationId: string;
  readonly personId: string;
  /** The person's choice; null where the request's Accept-Language decides. */
  readonly language: Language | null;
  /** An API key acts for its person, and is named in the audit. */
  readonly credential:
    | { readonly kind: "session"; readonly sessionId: string }
    | { readonly kind: "api-key"; readonly apiKeyId: string };
}

export interface CustomerActor extends SignedIn {
  readonly kind: "customer";
  readonly role: CustomerRole;
}

export interface PartnerActor extends SignedIn {
  readonly kind: "partner";
  readonly role: PartnerRole;
}

export interface OperatorActor extends SignedIn {
  readonly kind: "operator";
  readonly role: "operator";
}

/** A job of the product's own, working for one organization. */
export interface JobActor {
  readonly kind: "job";
  readonly organizationId: string;
}

/** Who writes orders: a customer's people for their organization, a reseller's for its customers. */
export type OrderingActor = CustomerActor | PartnerActor;

/** Who signed in and asks. */
export type PersonActor = CustomerActor | PartnerActor | OperatorActor;

/** Who asks, or for whom something is done. */
export type Actor = PersonActor | JobActor;

/** What the wall in the database lets this actor see: its own organization; an operator sees every one. */
export function contextOf(actor: Actor): Context {
  return { organizationId: actor.organizationId, scope: actor.kind === "operator" ? "operator" : null };
}

/** Through what an act came, as the record and the audit say it. */
export function throughOf(actor: Actor): "admin-center" | "api" | "operator" | "job" {
  if (actor.kind === "job") return "job";
  if (actor.kind === "operator") return "operator";
  return actor.credential.kind === "api-key" ? "api" : "admin-center";
}
