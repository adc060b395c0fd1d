import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeLocation } from "../../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../../test-kit/make-service.ts";
import { useTestApp } from "../../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../../test-kit/test-database.ts";
import { directoryStyle } from "./style.ts";

const webFolder = await mkdtemp(join(tmpdir(), "doradca-web-"));
afterAll(() => rm(webFolder, { recursive: true }));
await writeFile(
  join(webFolder, "index.html"),
  `<!doctype html><html lang="en" data-theme="system"><head><title>Doradca</title>
<script type="application/json" id="page-data">{}</script></head>
<body><div id="root"><div class="start">Doradca</div></div>
<link rel="stylesheet" href="/assets/style.css"><noscript>Doradca needs JavaScript.</noscript>
<script type="module" src="/assets/main.js"></script></body></html>`,
);

const { owner, app, clock } = await useTestDatabase();
const server = await useTestApp({ app, clock }, { webFolder, publicUrl: "https://partners.example" });
const office = await makeService(owner, "Baltic Office");
const authorizations = [{ serviceId: office.id }];
const kowal = await makeLocation(owner, {
  name: "Kowal IT Kraków",
  languages: ["pl"],
  help: ["set-up"],
  description_en: "We move archives.",
  description_pl: "Przenosimy archiwa.",
  street: "ul. Dietla 64",
  latitude: 50.05,
  longitude: 19.94,
  authorizations,
});
const evil = await makeLocation(owner, {
  name: `<script>alert(1)</script>" onload="x`,
  town: "</title><b>",
  description_en: "</script><img src=x onerror=alert(1)> $& $1 \u2028",
  authorizations,
});
await owner.query("update partner set website = 'javascript:alert(1)' where id = $1", [evil.id]);
for (let number = 10; number < 40; number += 1) {
  await makeLocation(owner, { name: `Zebra ${number}`, town: "Poznań", authorizations });
}

async function open(url: string) {
  const answer = await server.inject({ url, headers: { accept: "text/html" } });
  const robots = /<meta data-page-head name="robots" content="([^"]*)">/.exec(answer.body)?.[1];
  const canonical = /<link data-page-head rel="canonical" href="([^"]*)">/.exec(answer.body)?.[1];
  return { ...answer, status: answer.statusCode, body: answer.body, headers: answer.headers, robots, canonical };
}

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const links = (body: string) => [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = ""]) => unescaped(href));

test("the directory is a whole page without a script: heading, form, facets, partners and the way to more", async () => {
  const page = await open("/en/directory");
  expect(page.status).toBe(200);
  expect(page.body).toContain(
    '<div id="root"><div class="start">Doradca</div><main class="plain"><h1>Partner directory</h1>',
  );
  expect(page.body).toMatch(/<form method="get" action="\/en\/directory" role="search">[\s\S]*name="q"/);
  expect(page.body).toContain("<title>Partner directory – Baltic Cloud</title>");
  expect(page.body).not.toContain("needs JavaScript");
  expect(links(page.body)).toContain(`/en/directory/${kowal.partnerId}`);
  expect(links(page.body)).toContain(`/en/directory?service=${office.code}`);
  expect(page.body).toContain("32 partners");
  const more = links(page.body).find((href) => href.includes("cursor=")) ?? "";
  const next = await open(more);
  expect(next.body).toContain("Zebra 39");
  expect(links(next.body).some((href) => href.includes("cursor="))).toBe(false);
});

test("following the links alone, one comes to every partner", async () => {
  const seen = new Set<string>();
  for (let url: string | undefined = "/pl/directory"; url; ) {
    const { body } = await open(url);
    for (const href of links(body)) if (/^\/pl\/directory\/\d+$/.test(href)) seen.add(href);
    url = links(body).find((href) => href.includes("cursor="));
  }
  expect(seen.size).toBe(32);
});

test("a narrowed page says so, and leads out again", async () => {
  const page = await open(`/pl/directory?service=${office.code}&town=Krak%C3%B3w&order=ord_x&dialog=contact`);
  expect(page.status).toBe(200);
  expect(page.body).toContain("<h1>Katalog partnerów: Baltic Office, Kraków</h1>");
  expect(page.body).toContain("1 partner<");
  expect(links(page.body)).toContain(`/pl/directory?service=${office.code}`);
  expect(page.canonical).toBe(`https://partners.example/pl/directory?service=${office.code}&#38;town=Krak%C3%B3w`);
});

test.each([
  ["/en/directory", "index, follow"],
  ["/en/directory?country=PL", "index, follow"],
  ["/en/directory?q=kowal", "noindex, follow"],
  ["/en/directory?country=PL&language=pl&help=set-up", "noindex, follow"],
  ["/en/directory?country=FI", "noindex, follow"],
  ["/en/directory/match", "index, follow"],
  ["/en/directory/match?country=PL", "noindex, follow"],
])("%s is for search engines: %s", async (url, robots) => {
  const page = await open(url);
  expect(page.robots).toBe(robots);
  expect(page.headers).not.toHaveProperty("x-robots-tag");
});

test("every other page is none of theirs", async () => {
  for (const url of ["/", "/sign-in", "/admin", "/nowhere"])
    expect((await open(url)).headers["x-robots-tag"]).toBe("noindex");
});

test("a partner's page says everything, in the language of its path, and names its other language", async () => {
  const page = await open(`/pl/directory/${kowal.partnerId}`);
  expect(page.status).toBe(200);
  expect(page.headers["content-language"]).toBe("pl");
  for (const said of [
    "Kowal IT Kraków",
    "Przenosimy archiwa.",
    "ul. Dietla 64",
    kowal.partnerId,
    "Polska",
    "polski",
    "wdrożenie",
  ]) {
    expect(page.body).toContain(said);
  }
  const address = (language: string) => `https://partners.example/${language}/directory/${kowal.partnerId}`;
  for (const [code, language] of [
    ["en", "en"],
    ["pl", "pl"],
    ["x-default", "en"],
  ] as const) {
    expect(page.body).toContain(`rel="alternate" hreflang="${code}" href="${address(language)}"`);
  }
  expect(page.canonical).toBe(address("pl"));
  const [, about = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.body) ?? [];
  expect(JSON.parse(about)).toMatchObject({
    "@type": "ProfessionalService",
    name: "Kowal IT Kraków",
    address: { addressLocality: "Kraków", addressCountry: "PL", streetAddress: "ul. Dietla 64" },
    geo: { latitude: 50.05, longitude: 19.94 },
  });
});

test("what a partner calls itself stays text", async () => {
  for (const url of [`/en/directory/${evil.partnerId}`, "/en/directory"]) {
    const { body } = await open(url);
    expect(body).toContain("&#60;script&#62;alert(1)");
    expect(body).not.toContain("<script>alert");
    expect(body).not.toContain("<img");
    expect(body).not.toContain("</title><b>");
    expect(body).not.toContain('javascript:alert(1)"');
    expect(body.match(/<script/g)?.length).toBe(url.includes(evil.partnerId) ? 3 : 2);
  }
  const { body } = await open(`/en/directory/${evil.partnerId}`);
  const [, about = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? [];
  expect(JSON.parse(about).name).toBe(`<script>alert(1)</script>" onload="x`);
});

test("a partner that is not there is answered with 404, and with a way on", async () => {
  for (const id of ["999999", "x", "%3Cscript%3E", "0".repeat(90)]) {
    const page = await open(`/en/directory/${id}`);
    expect(page.status).toBe(404);
    expect(page.body).toContain("There is no such partner in the directory");
    expect(page.robots).toBe("noindex, follow");
    expect(links(page.body)).toContain("/en/directory");
  }
});

test("whatever the address says, somebody who looks gets a page", async () => {
  const queries = [
    "q=%00",
    `q=${"x".repeat(200)}`,
    "cursor=garbage",
    "country=Poland",
    "sort=x",
    "q=a&q=b",
    "help=&town=",
    "q='\"<>&",
  ];
  for (const query of queries) {
    const page = await open(`/en/directory?${query}`);
    expect(page.status, query).toBe(200);
    expect(page.body).toContain("<h1>Partner directory");
  }
  expect((await open("/en/directory/match?country=Poland&help=x&language=a&service=b")).status).toBe(200);
});

test("the match asks its questions in a form and answers with reasons", async () => {
  const form = await open("/en/directory/match");
  expect(form.body).toMatch(
    /<form method="get" action="\/en\/directory\/match">[\s\S]*name="service"[\s\S]*name="country"/,
  );
  const answered = await open(`/en/directory/match?service=${office.code}&country=PL&help=set-up&language=`);
  expect(answered.body).toContain("Authorized for Baltic Office in Poland.");
  expect(links(answered.body)).toContain(`/en/directory/${kowal.partnerId}`);
  const none = await open(`/en/directory/match?service=${office.code}&country=PL&help=sales&language=pl`);
  expect(none.body).toContain("1 partner offers other kinds of help.");
  expect(links(none.body)).toContain(`/en/directory/match?service=${office.code}&country=PL&language=pl`);
});

test("the pages' style may be shown, and their data is no script that runs", async () => {
  const policy = String((await open("/en/directory")).headers["content-security-policy"]);
  expect(policy).toContain(`'sha256-${createHash("sha256").update(directoryStyle).digest("base64")}'`);
  expect((await open("/en/directory")).body).toContain(`<style>${directoryStyle}</style>`);
  expect(policy).toContain("script-src 'self';");
});

test("who asks for too many pages waits: each of them searches, as the API's does, and is limited like it", async () => {
  const limited = await useTestApp({ app, clock }, { webFolder, requestsPerMinute: 2 });
  const statuses: number[] = [];
  for (const url of ["/en/directory", "/pl/directory/match", "/en/directory?q=kowal"]) {
    statuses.push((await limited.inject({ url })).statusCode);
  }
  expect(statuses).toEqual([200, 200, 429]);
});

test("robots are told what is for them, and where all of it is listed", async () => {
  const robots = (await open("/robots.txt")).body;
  expect(robots).toContain("Allow: /en/directory\nAllow: /pl/directory\n");
  // What the pages ask for once their script runs, and the lists of them.
  for (const path of ["/api/v1/directory/", "/assets/", "/sitemap.xml", "/sitemaps/"]) {
    expect(robots).toContain(`Allow: ${path}\n`);
  }
  expect(robots).toContain("Disallow: /\n");
  const index = await open("/sitemap.xml");
  expect(index.headers["content-type"]).toBe("application/xml; charset=utf-8");
  expect([...index.body.matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc)).toEqual([
    "https://partners.example/sitemaps/directory-1.xml",
  ]);
  const map = await open("/sitemaps/directory-1.xml");
  expect(map.body.match(/<url>/g)).toHaveLength(2 * (32 + 2));
  expect(map.body).toContain(`hreflang="pl" href="https://partners.example/pl/directory/${kowal.partnerId}"`);
  for (const url of ["/sitemaps/directory-2.xml", "/sitemaps/directory-0.xml", "/sitemaps/x"]) {
    expect((await open(url)).status).toBe(404);
  }
});
