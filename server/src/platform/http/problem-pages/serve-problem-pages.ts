import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import { type ProblemCode, problems } from "../../../../../contract/problems.ts";
import { sendHtml } from "../plain-page.ts";
import { ProblemError } from "../problem-error.ts";
import { markdownToHtml } from "./markdown.ts";
import { type MoreAbout, problemList, problemPage } from "./problem-page.ts";

const folder = new URL("../../../../../docs/errors/", import.meta.url);

/** The pages that the `type` of a problem document opens: the catalogue's words, and what docs/errors says beyond them. */
export function serveProblemPages(app: FastifyInstance, vendor: string): void {
  app.get("/errors", { schema: { hide: true } }, (request, reply) => sendHtml(reply, problemList(request.language)));
  app.get<{ Params: { code: string } }>("/errors/:code", { schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params;
    if (!isCode(code)) throw new ProblemError("not-found");
    const page = await readFile(new URL(`${code}.md`, folder), "utf8").catch(() => "");
    reply.header("content-language", request.language).header("vary", "Accept-Language");
    return sendHtml(reply, problemPage(code, request.language, vendor, readMore(page)));
  });
}

/** What a page of docs/errors says in each language, under the headings "English" and "Polski". */
export function readMore(page: string): MoreAbout {
  const under = (heading: string) => {
    const [, text = ""] = new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(page) ?? [];
    return markdownToHtml(text);
  };
  return { en: under("English"), pl: under("Polski") };
}

function isCode(text: string): text is ProblemCode {
  return Object.hasOwn(problems, text);
}
