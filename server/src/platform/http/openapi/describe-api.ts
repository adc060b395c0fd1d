import swagger from "@fastify/swagger";
import type { FastifyInstance, FastifySchema } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { sendHtml } from "../plain-page.ts";
import { type ProblemResponse, problemResponses } from "../problem-responses.ts";
import { components } from "./components.ts";
import { type ApiDocument, docsPage } from "./docs-page.ts";
import { withStatusNames } from "./with-status-names.ts";
import { withoutUnused } from "./without-unused.ts";

const intro = `Every answer is JSON; every refusal is a problem document (RFC 9457) whose \`code\` is stable and whose \`type\` opens
its page. Sentences come in the language of \`Accept-Language\`: en or pl. Programs send an API key as \`Authorization: Bearer dk_…\`.
Lists answer \`items\` and \`nextCursor\`; send it back as \`cursor\` until it is null. Unknown parameters and fields are refused by name.`;

const schemaTransform = createJsonSchemaTransform({ schemaRegistry: components });
const objectTransform = createJsonSchemaTransformObject({ schemaRegistry: components });

/**
 * Describes every route that is registered after this, in OpenAPI 3.1, and serves the document at /openapi.json and
 * as a page at /docs. Routes say
 * what is their own; what every route may refuse is added here.
 */
export async function describeApi(app: FastifyInstance, vendorName: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: `Doradca of ${vendorName}`, version: "1", description: intro.replaceAll("\n", " ") },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "doradca_session" },
          apiKey: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }, { apiKey: [] }],
    },
    transform: ({ schema, url, route, ...rest }) => {
      if (schema?.hide) return { schema, url };
      const isPublic = route.config?.access === "public";
      const methods = [route.method].flat();
      const described = {
        ...schema,
        ...(isPublic ? { security: [] } : {}),
        response: responses(schema, methods, isPublic),
      };
      return schemaTransform({ schema: described as FastifySchema, url, route, ...rest });
    },
    transformObject: (document) => withStatusNames(withoutUnused(objectTransform(document) as never)) as never,
  });
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  let page: string | undefined;
  app.get("/docs", { schema: { hide: true } }, (_request, reply) => {
    page ??= docsPage(app.swagger() as ApiDocument);
    return sendHtml(reply, page);
  });
}

function responses(schema: FastifySchema | undefined, methods: readonly string[], isPublic: boolean) {
  const own = (schema?.response ?? {}) as Record<string, unknown>;
  const writes = methods.some((method) => method !== "GET" && method !== "HEAD");
  const general = problemResponses(
    "invalid-request",
    ...(isPublic ? [] : (["not-signed-in"] as const)),
    ...(writes ? (["cross-site-request"] as const) : []),
    ...(schema?.params ? (["not-found"] as const) : []),
    ...(schema?.body ? (["invalid-json", "payload-too-large", "unsupported-media-type"] as const) : []),
    "too-many-attempts",
    "internal-error",
    "unavailable",
  ) as Record<string, ProblemResponse>;
  return { ...general, ...own, ...inBoth(general, own) };
}

/** A status that the route names as well: what it says comes first. */
function inBoth(general: Record<string, ProblemResponse>, own: Record<string, unknown>) {
  const merged = Object.entries(own)
    .filter((entry): entry is [string, ProblemResponse] => isProblem(entry[1]))
    .map(([status, said]) => {
      const others = general[status]?.description.split(/(?<=\.) (?=`)/) ?? [];
      const description = [...new Set([...said.description.split(/(?<=\.) (?=`)/), ...others])].join(" ");
      return [status, { ...said, description }];
    });
  return Object.fromEntries(merged);
}

function isProblem(response: unknown): response is ProblemResponse {
  return typeof response === "object" && response !== null && "content" in response;
}
