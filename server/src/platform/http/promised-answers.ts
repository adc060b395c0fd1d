import type { FastifySchema } from "fastify";
import { type ProblemResponse, problemResponses } from "./problem-responses.ts";

interface Route {
  readonly method: string | readonly string[];
  readonly schema?: FastifySchema | undefined;
  readonly url?: string | undefined;
}

/** Every answer that a route promises, by status: those that it names, and what every route of its kind may refuse. */
export function promisedAnswers({ method, schema, url = "" }: Route): Readonly<Record<string, unknown>> {
  const own = (schema?.response ?? {}) as Readonly<Record<string, unknown>>;
  const isApi = url.startsWith("/api/");
  const writes = [method].flat().some((one) => one !== "GET" && one !== "HEAD");
  const general: Readonly<Record<string, ProblemResponse>> = problemResponses(
    "invalid-request",
    // A key that is not good is refused even where nobody needs one.
    ...(isApi ? (["not-signed-in", "too-many-attempts"] as const) : []),
    ...(writes ? (["cross-site-request"] as const) : []),
    ...(schema?.params ? (["not-found"] as const) : []),
    // A body is read where none is needed, too.
    ...(writes ? (["invalid-json", "payload-too-large", "unsupported-media-type"] as const) : []),
    "internal-error",
    "unavailable",
  );
  const merged = Object.entries(own).map(([status, answer]) => [status, merge(answer, general[status])]);
  return { ...general, ...Object.fromEntries(merged) };
}

/** A status that both name: what the route says comes first, and nothing is said twice. */
function merge(own: unknown, general: ProblemResponse | undefined): unknown {
  if (!general || !isProblem(own)) return own;
  const sentences = [own, general].flatMap(({ description }) => description.split(/(?<=\.) (?=`)/));
  return { ...own, description: [...new Set(sentences)].join(" ") };
}

export function isProblem(answer: unknown): answer is ProblemResponse {
  return typeof answer === "object" && answer !== null && "content" in answer;
}
