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

/** The issues by field: `seats`, `items.0.partnerId`; an unknown field under its own name. */
export function fieldErrors({ issues }: InvalidRequest, language: Language) {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const fields = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
    return fields.map((field) => ({ field: field.join("."), message: localized(issue, language) }));
  });
}
