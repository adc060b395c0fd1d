import type { FastifyInstance, FastifyRequest } from "fastify";
import { DirectoryMatchQuery } from "../../../../../contract/directory.ts";
import { type Language, languages } from "../../../../../domain/languages.ts";
import type { AnswerPage } from "../../../platform/http/pages/serve-pages.ts";
import { ProblemError } from "../../../platform/http/problem-error.ts";
import type { Surroundings } from "../../../platform/surroundings.ts";
import { listDirectoryPartners } from "../list-directory-partners.ts";
import { matchPartners } from "../match-partners.ts";
import { readDirectoryPartner } from "../read-directory-partner.ts";
import { readNarrowed } from "./address.ts";
import { matchPage } from "./match-page.ts";
import { type DirectoryPage, pageContent, type Setting } from "./page-content.ts";
import { partnerPage, unknownPartnerPage } from "./partner-page.ts";
import { searchPage } from "./search-page.ts";
import { robotsText, sitemap, sitemapIndex } from "./sitemap.ts";

const pageSize = 24;
const schema = { hide: true };

/** The directory's pages, whole without a script: for search engines, and until the app takes over. */
export function directoryPages(app: FastifyInstance, surroundings: Surroundings, answerPage: AnswerPage): void {
  const { pool, clock, vendorName, publicUrl } = surroundings;

  const searched = async (query: unknown, setting: Setting): Promise<DirectoryPage> => {
    const { narrowed, cursor } = readNarrowed(query);
    const asked = { ...narrowed, limit: pageSize };
    try {
      const list = await listDirectoryPartners(pool, { ...asked, cursor }, setting.language);
      return searchPage(list, narrowed, cursor, setting);
    } catch (error) {
      if (cursor === undefined) throw error;
      // An old or made-up place in the list leads to its beginning.
      const list = await listDirectoryPartners(pool, asked, setting.language);
      return searchPage(list, narrowed, undefined, setting);
    }
  };

  const matched = async (query: unknown, setting: Setting): Promise<DirectoryPage> => {
    const question = readQuestion(query);
    const { facets } = await listDirectoryPartners(pool, { limit: 1 }, setting.language);
    const matches = question && (await matchPartners(pool, clock.now(), question, setting.language));
    return matchPage(facets, question, matches, setting);
  };

  const opened = async (partnerId: string, setting: Setting): Promise<DirectoryPage> => {
    const partner = await readDirectoryPartner(pool, partnerId, setting.language);
    return partner ? partnerPage(partner, setting) : unknownPartnerPage(partnerId, setting);
  };

  const page = (
    path: string,
    language: Language,
    make: (request: FastifyRequest, setting: Setting) => Promise<DirectoryPage>,
  ) => {
    const setting = { language, vendorName, publicUrl };
    app.get(path, { schema }, (request, reply) =>
      answerPage(request, reply, 200, async () => pageContent(await make(request, setting), setting)),
    );
  };

  for (const language of languages) {
    page(`/${language}/directory`, language, (request, setting) => searched(request.query, setting));
    page(`/${language}/directory/match`, language, (request, setting) => matched(request.query, setting));
    page(`/${language}/directory/:partnerId`, language, (request, setting) =>
      opened((request.params as { partnerId: string }).partnerId, setting),
    );
  }

  app.get("/robots.txt", { schema }, (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(robotsText(publicUrl)),
  );
  app.get("/sitemap.xml", { schema }, async (_request, reply) =>
    reply.type("application/xml; charset=utf-8").send(await sitemapIndex(pool, publicUrl)),
  );
  app.get<{ Params: { part: string } }>("/sitemaps/:part", { schema }, async (request, reply) => {
    const [, part] = /^directory-([1-9]\d{0,3})\.xml$/.exec(request.params.part) ?? [];
    const xml = part === undefined ? null : await sitemap(pool, publicUrl, Number(part));
    if (xml === null) throw new ProblemError("not-found");
    return reply.type("application/xml; charset=utf-8").send(xml);
  });
}

/** What the form asks; undefined while it has not been sent, or where its address was written by hand and says nothing. */
function readQuestion(query: unknown) {
  const { service, country, town, help, language } = query as Record<string, unknown>;
  const given = { service, country, town, help, language };
  // A select that was left alone sends an empty text.
  const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
  return Object.keys(asked).length > 0 ? DirectoryMatchQuery.safeParse(asked).data : undefined;
}
