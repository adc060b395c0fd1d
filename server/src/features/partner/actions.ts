import type { Partner } from "../../../../contract/partner-register.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import { type PartnerState, refusalToMovePartner } from "../../../../domain/partner-states.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";

interface Facts {
  readonly kind: "headquarters" | "location";
  readonly state: PartnerState;
  readonly name: string;
  /** Of a location's headquarters account. */
  readonly headquarters_state: PartnerState | null;
}

/** Why a service cannot be given to the account; null where it can. */
export function refusalToAuthorize({ kind, state }: Pick<Facts, "kind" | "state">): ProblemCode | null {
  if (kind === "headquarters") return "only-locations-serve";
  return state === "retired" ? "partner-retired" : null;
}

/** Why a location cannot be added to the headquarters account; null where it can. */
export function refusalToAddLocation({ kind, state }: Pick<Facts, "kind" | "state">): ProblemCode | null {
  if (kind === "location") return "headquarters-needed";
  return state === "active" ? null : "headquarters-not-active";
}

/** What an operator may do with an account of the register and, where not, why (rule 12). */
export function registerActions(facts: Facts, { language, vendorName }: Reader): Partner["actions"] {
  const action = (reason: ProblemCode | null): Action =>
    reason
      ? {
          allowed: false,
          reason,
          sentence: sentence(problems[reason].detail, language, { partner: facts.name, vendor: vendorName }),
        }
      : { allowed: true };
  const standing = { state: facts.state, headquartersState: facts.headquarters_state };
  return {
    change: action(null),
    authorize: action(refusalToAuthorize(facts)),
    addLocation: action(refusalToAddLocation(facts)),
    suspend: action(refusalToMovePartner(standing, "suspended")),
    retire: action(refusalToMovePartner(standing, "retired")),
    reinstate: action(refusalToMovePartner(standing, "active")),
  };
}
