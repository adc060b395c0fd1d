import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Language, languages } from "../../../../../domain/languages.ts";
import { sendProblemPage } from "../problem-pages/send-problem-page.ts";
import type { PageContent, PageData, PageShell } from "./page-shell.ts";

/** The paths of the web app's pages. What each of them shows is decided there. */
const pagePaths = [
  "/",
  "/sign-in",
  "/first-operator",
  "/invitation",
  "/account",
  "/notices",
  "/admin",
  "/admin/subscriptions",
  "/admin/subscriptions/:id",
  "/admin/purchase-services",
  "/admin/check-out/:id",
  "/admin/orders/:id",
  "/admin/partner-relationships",
  "/admin/invitations/:id",
  "/admin/proposals/:id",
  "/admin/removal-requests/:id",
  "/partner",
  "/partner/customers",
  "/partner/customers/:id",
  "/partner/customers/:id/order",
  "/partner/subscriptions",
  "/partner/requests",
  "/partner/requests/:id",
  "/partner/invitations",
  "/partner/messages",
  "/partner/profile",
  "/partner/people",
  "/console",
  "/console/outgoing-mail",
  "/console/outgoing-mail/:id",
  "/console/help-answers",
  "/console/partners",
  "/console/partners/register",
  "/console/partners/:id",
  "/console/partners/:id/change",
  "/console/organizations",
  "/console/organizations/:id",
  "/console/services",
  "/console/services/:id",
  "/console/orders",
  "/console/orders/:id",
  "/console/removal-cases",
  "/console/removal-cases/:id",
  "/console/corrections",
  "/console/corrections/:id",
  "/console/audit",
  "/console/imports",
  "/console/imports/:id",
  "/console/settings",
  "/welcome",
];

type Describe = (
  request: FastifyRequest,
) => Promise<Omit<PageData, "language"> & { readonly language: Language | null }>;

/**
 * Answers with a page of the web app; 404 where it is not one of its own.
 *
 * @param makeContent of a page that says something without a script. Search engines may keep no other.
 */
export type AnswerPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: 200 | 404,
  makeContent?: () => Promise<PageContent>,
) => Promise<FastifyReply>;

/** @param describe what is known of the one who looks; its language is the person's choice. */
export function pageAnswer(shell: PageShell, vendor: string, describe: Describe): AnswerPage {
  return async (request, reply, status, makeContent) => {
    // A page shows who is signed in: no cache may keep it.
    reply.header("cache-control", "no-store").header("vary", "Accept-Language, Cookie");
    try {
      const [data, content] = await Promise.all([describe(request), makeContent?.()]);
      if (!content) reply.header("x-robots-tag", "noindex");
      const language = languageOfPath(request.url) ?? data.language ?? request.language;
      return reply
        .code(content?.status ?? status)
        .type("text/html; charset=utf-8")
        .header("content-language", language)
        .send(shell.fill({ ...data, language }, content));
    } catch (error) {
      request.log.error({ err: error }, "page failed");
      return sendProblemPage(request, reply, "unavailable", vendor);
    }
  };
}

/** The directory's pages bear their language in the path, for those who search the web. */
function languageOfPath(url: string): Language | undefined {
  return languages.find((language) => url.startsWith(`/${language}/`));
}

export async function servePages(app: FastifyInstance, answerPage: AnswerPage, webFolder: string): Promise<void> {
  for (const path of pagePaths) {
    app.get(path, { schema: { hide: true } }, (request, reply) => answerPage(request, reply, 200));
  }
  await app.register(fastifyStatic, {
    root: join(webFolder, "assets"),
    prefix: "/assets/",
    // Each name holds its content's hash, and the build has compressed what gains by it.
    preCompressed: true,
    immutable: true,
    maxAge: "365d",
    index: false,
    decorateReply: false,
    schemaHide: true,
  });
}
