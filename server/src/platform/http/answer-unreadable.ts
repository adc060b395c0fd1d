import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { v7 } from "uuid";
import { problemDocument } from "./problem-document.ts";
import { ProblemError } from "./problem-error.ts";

/** The headers of answers that no hook sees: nothing is run, shown in a frame or guessed to be a page. */
export const safeHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/**
 * Answers what Node could not read as HTTP and therefore gives to no route: in English, because no header says otherwise, and
 * with the connection closed, because nobody knows where the next request begins.
 */
export function answerUnreadable(vendor: string) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable) {
      socket.destroy();
      return;
    }
    const refusal = new ProblemError(error.code === "HPE_HEADER_OVERFLOW" ? "payload-too-large" : "invalid-request");
    const document = problemDocument(refusal, "en", v7(), vendor);
    const body = JSON.stringify(document);
    const head = [
      `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`,
      "Content-Type: application/problem+json; charset=utf-8",
      "Content-Language: en",
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...Object.entries(safeHeaders).map(([name, value]) => `${name}: ${value}`),
      "Connection: close",
    ];
    socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
  };
}
