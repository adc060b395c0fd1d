import type { InjectOptions } from "fastify";
import { makeOrganization } from "./make-organization.ts";
import { type MadePerson, makePerson } from "./make-person.ts";
import { signIn, useTestApp } from "./server.ts";
import { useTestDatabase } from "./test-database.ts";

/** The vendor's console, asked over HTTP: a database of its own, the server on it, and an operator who signed in. */
export async function openConsole() {
  const database = await useTestDatabase();
  const { owner } = database;
  const server = await useTestApp(database, { validateResponses: true });
  const vendor = await makeOrganization(owner, { kind: "vendor", name: "Baltic Cloud" });
  const operator = await makePerson(owner, vendor, { name: "Olga Operator" });

  /** Somebody's questions. */
  const visit = async (person: MadePerson) => {
    const cookie = await signIn(server, person);
    return async (
      method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
      path: string,
      payload?: object,
      headers: Record<string, string> = {},
    ) => {
      const options: InjectOptions = {
        method,
        url: `/api/v1${path}`,
        headers: { cookie, "sec-fetch-site": "same-origin", ...headers },
        ...(payload ? { payload } : {}),
      };
      const answer = await server.inject(options);
      return { status: answer.statusCode, body: answer.body ? answer.json() : null, headers: answer.headers };
    };
  };

  /** The acts that are in the audit about something, the latest first. */
  const actsAbout = async (subjectId: string): Promise<string[]> => {
    const { rows } = await owner.query(
      "select act from audit_event where subject_id = $1 order by occurred_at desc, id desc",
      [subjectId],
    );
    return rows.map(({ act }) => act);
  };

  return { database, owner, server, vendor, operator, visit, actsAbout, ask: await visit(operator) };
}
