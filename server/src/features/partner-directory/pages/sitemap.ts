import { sql } from "kysely";
import type pg from "pg";
import { languages } from "../../../../../domain/languages.ts";
import { query } from "../../../platform/database/query.ts";
import { nobody, read } from "../../../platform/database/transaction.ts";
import { html } from "../../../platform/http/html.ts";
import { partnerPath } from "./address.ts";

// A sitemap holds 50,000 addresses at most; each partner has one in each language.
const partnersEach = 10_000;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The list of sitemaps: more than one where there are many partners. */
export async function sitemapIndex(pool: pg.Pool, publicUrl: string): Promise<string> {
  const [[row]] = await read(
    pool,
    nobody,
    sql<{ count: number }>`select count(*)::int as count from directory_entry where tags <> '{}'`.compile(query),
  );
  const parts = Math.max(1, Math.ceil((row?.count ?? 0) / partnersEach));
  const maps = Array.from(
    { length: parts },
    (_, index) => html`<sitemap><loc>${publicUrl}/sitemaps/directory-${index + 1}.xml</loc></sitemap>`,
  );
  const list = html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps}</sitemapindex>`;
  return declaration + list.text;
}

/** One sitemap: the directory itself and its partners; null where there are not so many. */
export async function sitemap(pool: pg.Pool, publicUrl: string, part: number): Promise<string | null> {
  const [rows] = await read(
    pool,
    nobody,
    sql<{ partner_number: string }>`
      select p.partner_number from directory_entry e join partner p on p.id = e.partner_id
      where e.tags <> '{}' order by e.partner_id limit ${partnersEach} offset ${(part - 1) * partnersEach}`.compile(
      query,
    ),
  );
  if (rows.length === 0 && part > 1) return null;
  const own = part === 1 ? ["/directory", "/directory/match"] : [];
  const paths = [...own, ...rows.map((row) => partnerPath(row.partner_number))];
  const urls = paths.flatMap((path) => languages.map((language) => url(publicUrl, language, path)));
  const set = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`;
  return declaration + set.text;
}

function url(publicUrl: string, language: string, path: string) {
  const others = languages.map(
    (one) => html`<xhtml:link rel="alternate" hreflang="${one}" href="${publicUrl}/${one}${path}"/>`,
  );
  return html`<url><loc>${publicUrl}/${language}${path}</loc>${others}</url>`;
}

/**
 * The directory is for everybody; the rest is nobody's to keep. A search engine that runs scripts asks for what its pages show as a browser
 * does, and would keep their complaint if it might not.
 */
export function robotsText(publicUrl: string): string {
  const pages = languages.map((language) => `/${language}/directory`);
  const allowed = [...pages, "/api/v1/directory/", "/assets/", "/sitemap.xml", "/sitemaps/"];
  const rules = ["User-agent: *", ...allowed.map((path) => `Allow: ${path}`), "Disallow: /"];
  return [...rules, `Sitemap: ${publicUrl}/sitemap.xml`, ""].join("\n");
}
