import { OpenedSignInLink, OpenSignInLink, UseSignInLink } from "../../../../contract/organization-register.ts";
import { Me } from "../../../../contract/resources.ts";
import { setSessionCookie } from "../../access/session-cookie.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { readMe } from "../me/read-me.ts";
import { openSignInLink, useSignInLink } from "./use-sign-in-link.ts";

const tags = ["Sign-in links"];
const config = {
  access: "public",
  rateLimit: { max: 30, timeWindow: 60_000, groupId: "sign-in-link" },
} as const;

export function signInLinkRoutes(app: Api, { pool, publicUrl }: Surroundings): void {
  app.post(
    "/sign-in-link-openings",
    {
      config,
      schema: {
        tags,
        summary: "Whom a sign-in link is for",
        description: "Does not use it up.",
        body: OpenSignInLink,
        response: { 200: OpenedSignInLink, ...problemResponses("sign-in-link-not-good") },
      },
    },
    async (request) => {
      const opened = await openSignInLink(pool, request.body.token);
      if (!opened) throw new ProblemError("sign-in-link-not-good");
      return opened;
    },
  );

  app.post(
    "/sign-in-links/uses",
    {
      config,
      schema: {
        tags,
        summary: "Set a password with a sign-in link, once, and sign in",
        description: "Sets the session's cookie, ends the person's other sessions and revokes all of its API keys.",
        body: UseSignInLink,
        response: { 201: Me, ...problemResponses("sign-in-link-not-good", "password-too-weak") },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body;
      const used = await useSignInLink(pool, { token, password, userAgent: request.headers["user-agent"] });
      if ("refused" in used) throw new ProblemError(used.refused);
      setSessionCookie(reply, publicUrl, used.token);
      return reply.code(201).send(await readMe(pool, used.actor));
    },
  );
}
