import { ProblemError } from "../platform/http/problem-error.ts";
import type { CustomerActor, PartnerActor, PersonActor } from "./actor.ts";

/** Who asks, where a customer's side of something between two is meant. Others are told so, whether it exists or not. */
export function asCustomer(actor: PersonActor): CustomerActor {
  if (actor.kind !== "customer") throw new ProblemError("only-the-customer");
  return actor;
}

/** The same of the reseller's side. */
export function asReseller(actor: PersonActor): PartnerActor {
  if (actor.kind !== "partner") throw new ProblemError("only-its-reseller");
  return actor;
}
