import type { ProblemDocument } from "../../../contract/problem-document.ts";
import { currentLanguage } from "./language.ts";
import { Unreachable } from "./unreachable.ts";

/** The server refused, and says why: `document.detail` is a sentence for the person, in the language of the screen. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.detail);
    this.document = document;
  }

  get code(): ProblemDocument["code"] {
    return this.document.code;
  }
}

export interface Send {
  readonly query?: Readonly<Record<string, string | number | readonly string[] | null | undefined>> | undefined;
  readonly body?: unknown;
  /** In place of a body: part of a file. */
  readonly bytes?: Blob | undefined;
  /** Sent as If-Match: the write is refused where the resource has changed since. */
  readonly etag?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Hears the ETag that a successful answer carries. */
  readonly onEtag?: (etag: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Goes on its way also where the page is left meanwhile. */
  readonly keepalive?: boolean | undefined;
}

export const apiGet = <T>(path: string, send?: Pick<Send, "query" | "signal">) => request<T>("GET", path, send);
export const apiPost = <T>(path: string, body?: unknown, send?: Send) => request<T>("POST", path, { ...send, body });
export const apiPut = <T>(path: string, body: unknown, send?: Send) => request<T>("PUT", path, { ...send, body });
/** Sends part of a file. */
export const apiPutBytes = (path: string, bytes: Blob) => request<void>("PUT", path, { bytes });
export const apiPatch = <T>(path: string, body: unknown, send?: Send) => request<T>("PATCH", path, { ...send, body });
export const apiDelete = <T = void>(path: string, send?: Send) => request<T>("DELETE", path, send);

/** @throws {ApiProblem} @throws {Unreachable} */
async function request<T>(method: string, path: string, send: Send = {}): Promise<T> {
  const headers = new Headers({ accept: "application/json", "accept-language": currentLanguage() });
  if (send.body !== undefined) headers.set("content-type", "application/json");
  if (send.bytes) headers.set("content-type", "application/octet-stream");
  if (send.etag) headers.set("if-match", send.etag);
  if (send.idempotencyKey) headers.set("idempotency-key", send.idempotencyKey);
  const body = send.bytes ?? (send.body === undefined ? null : JSON.stringify(send.body));
  const response = await reach(`/api/v1${path}${queryString(send.query)}`, {
    method,
    headers,
    body,
    signal: send.signal ?? null,
    keepalive: send.keepalive ?? false,
  });
  const etag = response.headers.get("etag");
  if (response.ok && etag) send.onEtag?.(etag);
  if (response.status === 204) return undefined as T;
  const document: unknown = await response.json().catch(() => null);
  if (response.ok) return document as T;
  if (!isProblem(document)) throw new Unreachable(`${response.status}`);
  throw new ApiProblem(document);
}

/** A file that the server makes, whole. @throws {ApiProblem} @throws {Unreachable} */
export async function fetchFile(path: string, query?: Send["query"]): Promise<Blob> {
  const headers = { "accept-language": currentLanguage() };
  const response = await reach(`/api/v1${path}${queryString(query)}`, { headers });
  if (response.ok) return response.blob();
  const document: unknown = await response.json().catch(() => null);
  if (!isProblem(document)) throw new Unreachable(`${response.status}`);
  throw new ApiProblem(document);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unreachable("The server cannot be reached", { cause: error });
  }
}

/** Something between us and the server, a proxy for one, may answer with a page of its own. */
function isProblem(document: unknown): document is ProblemDocument {
  return typeof document === "object" && document !== null && "code" in document && "detail" in document;
}

function queryString(query: Send["query"]): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of [value ?? []].flat()) parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
