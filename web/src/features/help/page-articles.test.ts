import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { helpPages } from "../../../../domain/help-pages.ts";
import { articles } from "./articles/articles.ts";
import { articleOfRoute, pageArticles, pathOfRoute } from "./page-articles.ts";

const tree = readFileSync(join(import.meta.dirname, "..", "..", "routeTree.gen.ts"), "utf8");
const routeIds = [...(/export interface FileRoutesById \{([^}]*)\}/.exec(tree)?.[1] ?? "").matchAll(/"([^"]*)":/g)].map(
  ([, id]) => id ?? "",
);
const paths = routeIds.map(pathOfRoute);
// Frames and layouts show no page of their own: where a layout has one, it is another route, with a slash at the end.
const pages = paths.filter((path) => path.startsWith("/") && !paths.includes(`${path}/`));

test("the routes are found", () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages).toContain("/admin/subscriptions/$subscriptionId");
});

test.each(pages)("%s has instructions", (page) => {
  expect(pageArticles[page], `Write an article for ${page} and name it in page-articles.ts`).toBeDefined();
});

test("no article stands for a page that is no more", () => {
  expect(Object.keys(pageArticles).filter((path) => !pages.includes(path))).toEqual([]);
});

test("each page of the help has one article, and each place in it one name", () => {
  expect(articles.map(({ page }) => page).sort()).toEqual([...helpPages].sort());
  for (const { page, sections } of articles) {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size, page).toBe(ids.length);
    // The address separates the place from its page by a dot, and a heading has its id from it.
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  }
});

describe("articleOfRoute", () => {
  test.each([
    ["/", "sign-in"],
    ["/_shell/admin/", "home"],
    ["/_shell/admin/subscriptions/", "subscriptions"],
    ["/_shell/admin/subscriptions/$subscriptionId", "subscription"],
    ["/_public/$language/directory/$partnerId", "directory-partner"],
    ["__root__", "getting-around"],
    ["/_shell", "getting-around"],
    ["/_shell/admin", "getting-around"],
  ] as const)("%s: %s", (route, article) => {
    expect(articleOfRoute(route)).toBe(article);
  });
});
