import { hash } from "@node-rs/argon2";
import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";
import type { Language } from "../domain/languages.ts";
import type { Role } from "../domain/roles.ts";
import type { PersonActor } from "../server/src/access/actor.ts";
import type { MadeOrganization } from "./make-organization.ts";

export interface MadePerson {
  readonly id: string;
  readonly organizationId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** As a use case knows this person, signed in at the browser. */
  readonly actor: PersonActor;
}

const password = "correct horse battery";
let passwordHash: Promise<string> | undefined;

// As cheap as Argon2 can be: tests sign in often, and nobody attacks them.
const cheapHash = () => {
  passwordHash ??= hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  return passwordHash;
};

const usualRole = { customer: "global-admin", partner: "agent", vendor: "operator" } as const;

/** Somebody who can sign in with the password; a customer's global admin, a partner's agent or an operator unless told otherwise. */
export async function makePerson(
  owner: pg.Pool,
  organization: Pick<MadeOrganization, "id" | "kind">,
  wanted: { readonly role?: Role; readonly name?: string; readonly email?: string; readonly language?: Language } = {},
): Promise<MadePerson> {
  const id = v7();
  const {
    role = usualRole[organization.kind],
    name = "Osoba",
    email = `${id}@people.example`,
    language = null,
  } = wanted;
  await insertRows(owner, "person", [{ organization_id: organization.id, id, name, email, role, language }]);
  await insertRows(owner, "sign_in_identity", [
    {
      provider: "password",
      subject: email.toLowerCase(),
      organization_id: organization.id,
      person_id: id,
      password_hash: await cheapHash(),
    },
  ]);
  const actor = {
    kind: organization.kind === "vendor" ? "operator" : organization.kind,
    role,
    organizationId: organization.id,
    personId: id,
    language,
    credential: { kind: "session", sessionId: v7() },
  } as PersonActor;
  return { id, organizationId: organization.id, role, name, email, password, actor };
}
