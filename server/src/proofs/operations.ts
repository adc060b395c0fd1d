import type { FastifyInstance } from "fastify";

/** What JSON Schema says of one value, as far as these tests ask. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** One way to ask the server, as its OpenAPI document describes it. */
export interface Operation {
  /** "GET /api/v1/me": what the tests' tables call it. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | null;
  readonly responses: Readonly<Record<string, Answer>>;
  /** Open to those who did not sign in. */
  readonly isPublic: boolean;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: readonly unknown[];
}

/** Every operation of the running server's own OpenAPI document. */
export async function operationsOf(server: FastifyInstance): Promise<Operation[]> {
  const document = (await server.inject("/openapi.json")).json();
  const paths = document.paths as Record<string, Record<string, Described>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses, security }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase() as Operation["method"],
      path,
      parameters,
      body: requestBody?.content["application/json"]?.schema ?? null,
      responses,
      isPublic: security?.length === 0,
    })),
  );
}

/** The operation's address with these path parameters. */
export function addressOf(
  { path }: Pick<Operation, "path">,
  parameters: Readonly<Record<string, string>> = {},
): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? "missing");
}
