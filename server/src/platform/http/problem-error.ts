import type { ProblemDocument } from "../../../../contract/problem-document.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Values } from "../language/format.ts";

type Extensions = Pick<
  Partial<ProblemDocument>,
  | "errors"
  | "current"
  | "currentEtag"
  | "check"
  | "obstacles"
  | "items"
  | "locations"
  | "currentOrder"
  | "currentPartnerAccount"
  | "currentPartner"
  | "currentOrganization"
  | "currentPerson"
>;

/**
 * A refusal on its way to the one handler that writes problem documents. Thrown by routes and by `platform/http`; a use case
 * answers with a value instead.
 */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly values: Values;
  readonly extensions: Extensions;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    {
      values = {},
      extensions = {},
      headers = {},
    }: {
      values?: Values;
      extensions?: Extensions;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.values = values;
    this.extensions = extensions;
    this.headers = headers;
  }
}
