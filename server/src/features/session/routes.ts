import { z } from "zod";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, SignIn } from "../../../../contract/requests.ts";
import { Me, Session } from "../../../../contract/resources.ts";
import { actorOf } from "../../access/authenticate.ts";
import { clearSessionCookie, setSessionCookie } from "../../access/session-cookie.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { readMe } from "../me/read-me.ts";
import { endSession } from "./end-session.ts";
import { listSessions } from "./list-sessions.ts";
import { signIn } from "./sign-in.ts";
import { SignInThrottle } from "./sign-in-throttle.ts";

const tags = ["Sessions"];

export function sessionRoutes(app: Api, { pool, clock, publicUrl }: Surroundings): void {
  const throttle = new SignInThrottle();

  app.post(
    "/session",
    {
      config: { access: "public" },
      schema: {
        summary: "Sign in with an e-mail address and a password",
        description: "Sets the session's cookie.",
        tags,
        body: SignIn,
        response: { 201: Me, ...problemResponses("sign-in-failed", "too-many-attempts") },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const answer = await signIn(pool, throttle, {
        email: email.trim(),
        password,
        address: request.ip,
        userAgent: request.headers["user-agent"],
      });
      if ("seconds" in answer) {
        const { seconds } = answer;
        throw new ProblemError(answer.refused, { values: { seconds }, headers: { "retry-after": String(seconds) } });
      }
      if ("refused" in answer) throw new ProblemError(answer.refused);
      setSessionCookie(reply, publicUrl, answer.token);
      return reply.code(201).send(await readMe(pool, answer.actor));
    },
  );

  app.delete(
    "/session",
    {
      config: { access: "public" },
      schema: {
        summary: "Sign out",
        description: "Also where nobody is signed in.",
        tags,
        response: { 204: z.null() },
      },
    },
    async ({ actor }, reply) => {
      if (actor?.credential.kind === "session") {
        await endSession(pool, actor, actor.credential.sessionId, "signed-out");
      }
      clearSessionCookie(reply, publicUrl);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/sessions",
    { schema: { summary: "List your sessions", tags, response: { 200: listOf(Session) } } },
    async (request) => ({ items: await listSessions(pool, actorOf(request), clock.now()), nextCursor: null }),
  );

  app.delete(
    "/sessions/:id",
    {
      schema: {
        summary: "End one of your sessions",
        tags,
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("not-found") },
      },
    },
    async (request, reply) => {
      const id = rowIdOrNotFound("session", request.params.id);
      const ended = await endSession(pool, actorOf(request), id, "session-revoked");
      if (!ended) throw new ProblemError("not-found");
      return reply.code(204).send(null);
    },
  );
}
