import swagger from "@fastify/swagger";
import type { FastifyInstance, FastifySchema } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { sendHtml } from "../plain-page.ts";
import { promisedAnswers } from "../promised-answers.ts";
import { components } from "./components.ts";
import { type ApiDocument, docsPage } from "./docs-page.ts";
import { withHeaders } from "./with-headers.ts";
import { withStatusNames } from "./with-status-names.ts";
import { withoutUnused } from "./without-unused.ts";

const intro = `Every answer is JSON; every refusal is a problem document (RFC 9457) whose \`code\` is stable and whose \`type\` opens
its page. Sentences come in the language of \`Accept-Language\`: en or pl. Programs send an API key as \`Authorization: Bearer dk_…\`.
Lists answer \`items\` and \`nextCursor\`; send it back as \`cursor\` until it is null. Unknown parameters and fields are refused by name.`;

const schemaTransform = createJsonSchemaTransform({ schemaRegistry: components });
const objectTransform = createJsonSchemaTransformObject({ schemaRegistry: components });

/**
 * Describes every route that is registered after this, in OpenAPI 3.1, and serves the document at /openapi.json and as a page
 * to read at /docs.
 */
export async function describeApi(
  app: FastifyInstance,
  { vendorName, sessionCookie }: { vendorName: string; sessionCookie: string },
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: `Doradca of ${vendorName}`, version: "1", description: intro.replaceAll("\n", " ") },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: sessionCookie },
          apiKey: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }, { apiKey: [] }],
    },
    transform: ({ schema, url, route, ...rest }) => {
      if (schema?.hide) return { schema, url };
      const isPublic = route.config?.access === "public";
      const response = promisedAnswers({ ...route, url, schema });
      const described = { ...schema, ...(isPublic ? { security: [] } : {}), response };
      return schemaTransform({ schema: described as FastifySchema, url, route, ...rest });
    },
    transformObject: (document) =>
      withHeaders(withStatusNames(withoutUnused(objectTransform(document) as never))) as never,
  });
  // Both are the same for everybody, and are made when somebody first asks.
  let document: string | undefined;
  let page: string | undefined;
  app.get("/openapi.json", { schema: { hide: true } }, (_request, reply) => {
    document ??= JSON.stringify(app.swagger());
    return reply.type("application/json; charset=utf-8").send(document);
  });
  app.get("/docs", { schema: { hide: true } }, (_request, reply) => {
    page ??= docsPage(app.swagger() as ApiDocument);
    return sendHtml(reply, page);
  });
}
