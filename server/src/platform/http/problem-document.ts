import { problems } from "../../../../contract/problems.ts";
import type { Language } from "../../../../domain/languages.ts";
import { sentence } from "../language/format.ts";
import type { ProblemError } from "./problem-error.ts";

/** The RFC 9457 document of a refusal. `type` opens the code's page. */
export function problemDocument(error: ProblemError, language: Language, requestId: string, vendor: string) {
  const { status, title, detail } = problems[error.code];
  return {
    type: `/errors/${error.code}`,
    title: sentence(title, language),
    status,
    code: error.code,
    detail: sentence(detail, language, { vendor, requestId, ...error.values }),
    instance: requestId,
    ...error.extensions,
  };
}
