import type { FastifyInstance } from "fastify";
import { afterAll } from "vitest";
import type { AppOptions } from "../server/src/app.ts";
import { buildTestApp } from "./build-test-app.ts";
import type { TestDatabase } from "./copy-database.ts";
import type { MadePerson } from "./make-person.ts";

/** The server for the tests of one file, to be asked with `inject`. Closed after them. */
export async function useTestApp(
  database: Pick<TestDatabase, "app" | "clock">,
  options: Partial<AppOptions> = {},
): Promise<FastifyInstance> {
  const server = await buildTestApp(database, options);
  afterAll(() => server.close());
  return server;
}

/**
 * Signs a person in as the sign-in page does.
 *
 * @returns the session's cookie as a Cookie header carries it.
 */
export async function signIn(
  server: FastifyInstance,
  { email, password }: Pick<MadePerson, "email" | "password">,
): Promise<string> {
  const answer = await server.inject({ method: "POST", url: "/api/v1/session", payload: { email, password } });
  const [cookie] = answer.cookies;
  if (!cookie) throw new Error(`${email} cannot sign in: ${answer.body}`);
  return `${cookie.name}=${cookie.value}`;
}

/** Makes a personal API key as the account menu does. @returns the key, to be sent as a bearer token. */
export async function makeApiKey(server: FastifyInstance, cookie: string): Promise<string> {
  const answer = await server.inject({
    method: "POST",
    url: "/api/v1/api-keys",
    headers: { cookie, "sec-fetch-site": "same-origin" },
    payload: { name: "Test", expiresInDays: 30 },
  });
  if (answer.statusCode !== 201) throw new Error(`No API key was made: ${answer.body}`);
  return answer.json().key;
}
