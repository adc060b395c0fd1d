import { STATUS_CODES } from "node:http";

interface Response {
  readonly description?: string;
}

interface Document {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, { responses?: Record<string, Response> }>>>>;
}

/** An answer about which the route says nothing more is called what HTTP calls it: "Created", "No Content". */
export function withStatusNames<Given extends Document>(document: Given): Given {
  const operations = Object.values(document.paths ?? {}).flatMap((methods) => Object.values(methods));
  for (const { responses } of operations) {
    for (const [status, response] of Object.entries(responses ?? {})) {
      if (!responses || response.description !== "Default Response") continue;
      responses[status] = { ...response, description: STATUS_CODES[status] ?? status };
    }
  }
  return document;
}
