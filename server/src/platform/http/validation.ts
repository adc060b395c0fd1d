import type { FastifySchemaCompiler } from "fastify";
import { z } from "zod";
import type { Language } from "../../../../domain/languages.ts";

const locales = { en: z.locales.en(), pl: z.locales.pl() };

/** What a request's schema refused. Its sentences are made later, in the language of the answer. */
export class InvalidRequest extends Error {
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super("The request is not valid");
    this.issues = issues;
  }
}

/** Fastify's hook for zod schemas: unknown fields are refused by name, because every schema of a request is strict. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const result = schema.safeParse(data, { reportInput: true });
    return result.success ? { value: result.data } : { error: new InvalidRequest(result.error.issues) };
  };

function localized(issue: z.core.$ZodIssue, language: Language): string {
  const said = locales[language].localeError(issue as never);
  return typeof said === "string" ? said : (said?.message ?? issue.message);
}

// Who sends thousands of unknown fields learns nothing more from the next, and the answer must not grow with the square of them.
const mostErrors = 20;

/** Each unknown field is an issue of its own, so that its sentence names it and no other. */
function byField(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; issue: z.core.$ZodIssue }[] {
  if (issue.code !== "unrecognized_keys") return [{ path: issue.path, issue }];
  return issue.keys
    .slice(0, mostErrors)
    .map((key) => ({ path: [...issue.path, key], issue: { ...issue, keys: [key] } }));
}

/** The first issues by field: `seats`, `items.0.partnerId`; an unknown field under its own name. */
export function fieldErrors({ issues }: InvalidRequest, language: Language) {
  return issues
    .slice(0, mostErrors)
    .flatMap(byField)
    .slice(0, mostErrors)
    .map(({ path, issue }) => ({ field: path.map(String).join("."), message: localized(issue, language) }));
}
