interface Response {
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly parameters?: readonly { readonly name?: string }[];
  readonly responses?: Record<string, Response>;
}

interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const header = (description: string, type: "string" | "integer" = "string") => ({ description, schema: { type } });
const etag = { ETag: header("What is there now; send it back as If-Match.") };
const tag = { ETag: header("What was answered; send it back as If-None-Match.") };
const replayed = {
  "Idempotent-Replayed": header("true, where this answer was given before under the same Idempotency-Key."),
};
const retryAfter = { "Retry-After": header("Seconds to wait.", "integer") };

const takes = (operation: Operation, name: string) => operation.parameters?.some((one) => one.name === name) ?? false;

/** Says which headers an answer bears: what may be written under If-Match has an ETag wherever it is read or written. */
export function withHeaders<Given extends Document>(document: Given): Given {
  for (const methods of Object.values(document.paths ?? {})) {
    const operations = Object.values(methods);
    const hasEtag = operations.some((operation) => takes(operation, "if-match"));
    for (const operation of operations) {
      const { responses = {} } = operation;
      for (const [status, response] of Object.entries(responses)) {
        const isOk = status.startsWith("2");
        const headers = {
          ...(hasEtag && (isOk || status === "412") ? etag : {}),
          ...(takes(operation, "if-none-match") && (isOk || status === "304") ? tag : {}),
          ...(isOk && takes(operation, "idempotency-key") ? replayed : {}),
          ...(status === "429" || status === "503" ? retryAfter : {}),
        };
        if (Object.keys(headers).length > 0) responses[status] = { ...response, headers };
      }
    }
  }
  return document;
}
