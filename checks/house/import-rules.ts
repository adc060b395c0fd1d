import type { IForbiddenRuleType } from "dependency-cruiser";

// Tests, and what several of them prove together, may look at everything.
const test = "\\.test\\.tsx?$|^server/src/proofs/";
// Packages, and what is not found: that is the business of the rule "resolvable".
const packages = "^(node_modules/|[.])";

/** A part's files, without their tests, may import the named folders and, where it says so, Node's own modules. */
function onlyImports(
  part: string,
  allowed: string,
  comment: string,
  node: "node" | "no node" = "node",
): IForbiddenRuleType {
  return {
    name: `${part.replaceAll("/", "-")}-imports`,
    comment,
    severity: "error",
    from: { path: `^${part}/`, pathNot: test },
    to: { pathNot: allowed, ...(node === "node" ? { dependencyTypesNot: ["core"] } : {}) },
  };
}

// What a feature shows of itself to the others: what reads, and statements that become part of another's transaction.
const shown = [
  "-(queries|view)\\.ts$",
  "/read-[^/]+\\.ts$",
  // Rule 9: ending a subscription ends its partner's period in the same transaction, and tells of it.
  "/partner-of-record/(close-period|messages)\\.ts$",
  // Rule 13: whoever moves an invitation, a request or a relationship tells of it in the same transaction.
  "/relationship-news/messages\\.ts$",
  // Rule 10: accepting what a reseller proposes ends a subscription or changes it in the same transaction, and tells of it.
  "/subscription/(end-subscription|messages)\\.ts$",
  // One budget of refused IDs for checking and naming.
  "/partner-id-check/refused-id-limit\\.ts$",
].join("|");

/** Who may import whom (the tree in the README). Each comment says what to do instead. */
export const importRules: IForbiddenRuleType[] = [
  {
    name: "no-cycles",
    comment: "Two modules import each other. Move what both need into a third, lower one.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "resolvable",
    comment: "The import leads nowhere. Correct its path; package names must stand in package.json.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:|\\.po$" },
  },
  {
    name: "declared-packages",
    comment:
      "The package is installed by accident, as another's dependency. Declare it in package.json, or do without.",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  onlyImports(
    "domain",
    "^domain/|^[.]",
    "domain/ is pure: words and rules, no I/O, no packages. Pass in what it needs.",
    "no node",
  ),
  onlyImports(
    "contract",
    "^(contract|domain)/|^node_modules/(zod|typeid-js)/|^[.]",
    "contract/ is data: it may import domain/, zod and typeid-js. Put what does things into the server or the web app.",
    "no node",
  ),
  onlyImports(
    "database",
    `^(database|domain)/|${packages}`,
    "database/ may import domain/ and packages, nothing of the programs that use it.",
  ),
  onlyImports(
    "web/src",
    `^(web/src|contract|domain)/|^virtual:|${packages}`,
    "The web app knows contract/ and domain/ only, and asks the server through its API.",
    "no node",
  ),
  onlyImports(
    "cli",
    `^(cli|contract|domain)/|${packages}`,
    "The CLI knows contract/ and domain/ only, and asks the API.",
  ),
  onlyImports(
    "server/src/platform",
    `^(server/src/platform|database|contract|domain)/|^server/src/config\\.ts$|${packages}`,
    "server/src/platform/ is things, not business: it imports neither access/ nor features/. Pass in what it needs.",
  ),
  onlyImports(
    "server/src/access",
    `^(server/src/(platform|access)|database|contract|domain)/|${packages}`,
    "server/src/access/ stands below the features. Move what it needs of a feature down, or pass it in.",
  ),
  onlyImports(
    "server/src/features",
    `^(server/src/(platform|access|features)|database|contract|domain)/|${packages}`,
    "A feature imports platform/, access/, and what other features show. app.ts puts them together.",
  ),
  {
    name: "features-write-at-home",
    comment:
      "A feature reads another's queries and views and writes its own tables. Ask for the other's query, or move the use case to the feature whose record it changes. (The list of what is shown: checks/house/import-rules.ts)",
    severity: "error",
    from: { path: "^server/src/features/([^/]+)/", pathNot: test },
    to: { path: "^server/src/features/", pathNot: `^server/src/features/$1/|${shown}` },
  },
  {
    name: "web-features-apart",
    comment: "Web features never import each other. Move what both need to web/src/design or web/src/platform.",
    severity: "error",
    from: { path: "^web/src/features/([^/]+)/" },
    to: { path: "^web/src/features/", pathNot: "^web/src/features/$1/" },
  },
  {
    name: "arrival-without-schemas",
    comment:
      "What a route reads and asks for on arrival is loaded with the first page. Import the contract's types alone; what is a value belongs in domain/.",
    severity: "error",
    from: { path: "^web/src/(platform/|features/[^/]+/[^/]+-(search|data)\\.ts$)", pathNot: test },
    to: { path: "^contract/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "web-parts-below-features",
    comment: "web/src/design and web/src/platform stand below the features. Pass in what they need.",
    severity: "error",
    from: { path: "^web/src/(design|platform)/" },
    to: { path: "^web/src/(features|routes|shell)/" },
  },
  {
    name: "test-kit-in-tests-only",
    comment: "test-kit/ is for tests, measurements and checks. A program that ships must not need it.",
    severity: "error",
    from: { path: "^(domain|contract|database|server|web|cli)/", pathNot: test },
    to: { path: "^(test-kit|checks|bench|journeys)/" },
  },
  {
    name: "fastify-in-routes",
    comment:
      "Only routes, app.ts, platform/ and the two files of access/ that read requests know Fastify. Give a use case values, not a request.",
    severity: "error",
    from: {
      path: "^server/src/",
      pathNot: `${test}|/routes\\.ts$|/reply-[^/]+\\.ts$|^server/src/((app|jobs)\\.ts$|platform/(http|start|jobs)/|platform/(surroundings|log)\\.ts$|access/(authenticate|session-cookie)\\.ts$)`,
    },
    to: { path: "^node_modules/(@fastify/|fastify/|fastify-type-provider-zod/)" },
  },
  {
    name: "sql-in-use-cases",
    comment:
      "Only use cases, queries, access/ and platform/database know SQL. Routes hand in and out, views shape rows, actions decide.",
    severity: "error",
    from: {
      path: [
        "^server/src/features/.*(/routes|/actions|-view)\\.ts$",
        "^server/src/platform/(http|language)/",
        "^server/src/(app|config)\\.ts$",
        "^web/",
        "^cli/",
      ],
      pathNot: test,
    },
    to: { path: "^node_modules/(kysely|pg|graphile-worker)/" },
  },
];
