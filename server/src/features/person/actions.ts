import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";
import type { Action } from "../../../../contract/resources.ts";
import { sentence } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { Keeper, LockedPersonRow, PersonRow } from "./person-queries.ts";

type Facts = Pick<PersonRow, "id" | "erased_at" | "is_last_operator">;

/** Why nobody may add people; null where the actor may. */
export function refusalToAddPerson(actor: Keeper): ProblemCode | null {
  return actor.kind === "partner" && actor.role !== "partner-admin" ? "only-partner-admins" : null;
}

/** Whether a partner's admin, whose role may have been taken since it signed in, is none any more among those who were locked. */
export function wasDemoted(actor: Keeper, locked: readonly LockedPersonRow[]): boolean {
  if (actor.kind !== "partner" || actor.role !== "partner-admin") return false;
  const own = locked.find(({ id }) => id === actor.personId);
  return own?.role !== "partner-admin" || own.erased_at !== null;
}

/** Why the actor cannot change what is said of a person, or make it a sign-in link; null where it can. */
export function refusalToChangePerson(actor: Keeper, person: Facts): ProblemCode | null {
  return refusalToAddPerson(actor) ?? (person.erased_at ? "person-erased" : null);
}

/** Why the actor cannot give a person another role; null where it can. */
export function refusalToChangeRole(actor: Keeper, person: Facts): ProblemCode | null {
  return refusalToChangePerson(actor, person) ?? (actor.personId === person.id ? "own-role" : null);
}

/** Why the actor cannot erase a person; null where it can, also where it was done. An operator may erase itself where others are left. */
export function refusalToErase(actor: Keeper, person: Facts): ProblemCode | null {
  const refused = refusalToAddPerson(actor);
  if (refused) return refused;
  if (person.is_last_operator) return "last-operator";
  return actor.kind === "partner" && actor.personId === person.id ? "own-role" : null;
}

/** Whether the actor may add people and, where not, why (rule 12). */
export function addAction(actor: Keeper, { language }: Reader): Action {
  const reason = refusalToAddPerson(actor);
  return reason ? { allowed: false, reason, sentence: sentence(problems[reason].detail, language) } : { allowed: true };
}

/** What the actor may do with a person and, where not, why (rule 12). */
export function personActions(actor: Keeper, person: Facts, { language, vendorName }: Reader): PersonEntry["actions"] {
  const action = (reason: ProblemCode | null): Action =>
    reason
      ? { allowed: false, reason, sentence: sentence(problems[reason].detail, language, { vendor: vendorName }) }
      : { allowed: true };
  return {
    change: action(refusalToChangePerson(actor, person)),
    changeRole: action(refusalToChangeRole(actor, person)),
    makeSignInLink: action(refusalToChangePerson(actor, person)),
    erase: action(refusalToErase(actor, person) ?? (person.erased_at ? "person-erased" : null)),
  };
}
