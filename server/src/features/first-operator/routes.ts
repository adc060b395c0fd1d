import { UseFirstOperatorLink } from "../../../../contract/requests.ts";
import { Me } from "../../../../contract/resources.ts";
import { setSessionCookie } from "../../access/session-cookie.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { readMe } from "../me/read-me.ts";
import { countryOf } from "./country-of.ts";
import { useFirstOperatorLink } from "./use-first-operator-link.ts";

export function firstOperatorRoutes(app: Api, { pool, publicUrl, vendorName }: Surroundings): void {
  app.post(
    "/first-operator",
    {
      config: { access: "public", rateLimit: { max: 20, timeWindow: 60_000, groupId: "first-operator" } },
      schema: {
        summary: "Become the first operator",
        description: "With the link that a server with nobody in it prints at its start. Sets the session's cookie.",
        tags: ["First operator"],
        body: UseFirstOperatorLink,
        response: { 201: Me, ...problemResponses("link-used", "password-too-weak") },
      },
    },
    async (request, reply) => {
      const country = countryOf(request.headers["accept-language"], request.body.language);
      const used = await useFirstOperatorLink(
        pool,
        { name: vendorName, country },
        { ...request.body, userAgent: request.headers["user-agent"] },
      );
      if ("refused" in used) throw new ProblemError(used.refused);
      setSessionCookie(reply, publicUrl, used.token);
      return reply.code(201).send(await readMe(pool, used.actor));
    },
  );
}
