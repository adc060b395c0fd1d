import { ProblemDocument } from "../../../../contract/problem-document.ts";
import { type ProblemCode, problems } from "../../../../contract/problems.ts";

type StatusOf<Code extends ProblemCode> = (typeof problems)[Code]["status"];

export interface ProblemResponse {
  readonly description: string;
  readonly content: { readonly "application/problem+json": { readonly schema: typeof ProblemDocument } };
}

/** The refusals of a route, by status, for its `response` schema. Those that every route may answer need not be named. */
export function problemResponses<const Codes extends readonly ProblemCode[]>(...codes: Codes) {
  const byStatus: Record<number, ProblemResponse> = {};
  for (const code of codes) {
    const { status, title } = problems[code];
    const said = `\`${code}\`: ${title.en}.`;
    const before = byStatus[status]?.description;
    byStatus[status] = {
      description: before ? `${before} ${said}` : said,
      content: { "application/problem+json": { schema: ProblemDocument } },
    };
  }
  return byStatus as { [Status in StatusOf<Codes[number]>]: ProblemResponse };
}
