// Without these the bundler makes a chunk per set of pages that share a module: seventy requests for one page, each with its headers.

const libraries = [
  "react",
  "react-dom",
  "scheduler",
  "use-sync-external-store",
  "@tanstack",
  "@lingui",
  "@griffel",
  "@emotion/hash",
  "@swc/helpers",
  "keyborg",
  "@fluentui/keyboard-keys",
  "@fluentui/react-button",
  "@fluentui/react-jsx-runtime",
  "@fluentui/react-provider",
  "@fluentui/react-shared-contexts",
  "@fluentui/react-utilities",
];

/** What each page needs before it shows anything; changes when a dependency does. */
const framework = new RegExp(`/node_modules/(${libraries.join("|")})/`);

const ours = /\/web\/src\/(design|platform|shell)\/|\/node_modules\/@fluentui\/react-icons\//;

/** Ours too, and drawn in only by what opens at a press, with the heavy parts of Fluent behind it. */
const atAPress =
  /\/design\/partner-id\/|\/(account-menu|app-launcher|entry-[a-z]+|menu-surface|modal(-body)?|refusable-menu-item)\./;

/** Forms with the heavy parts of Fluent behind them: fields that choose one of many, dates, countries. */
const forms = /\/design\/(chips|country-select|field-errors|form-fields|moment-input|picker|progress-bar)\b/;

/** What the Partner portal and the Operator console share, and the customer's pages that few open. */
const rooms =
  /\/design\/(audit-link|back-link|button-link|cell-label|data-table|ending|list-card|list-line|partner-profile|partner-state-badge|record-history|register-names|relationships|sort-header|use-tie-names)\b/;

/** What a few pages share that have no chunk in common: contacts, with Fluent's link behind them, and what acts are called. */
const alone = /\/design\/(contact-facts|use-(act-names|record-acts|relationship-acts))\./;

/** What the routes read of an address and ask for on arrival: the application has all of it. */
const addresses = /\/web\/src\/features\/[^/]+\/[^/]+-(search|data)\.ts$|\/domain\//;

/** What the three pages of the directory share; what one page has alone, its route and `first-page.ts` ask for. */
const directory = /\/web\/src\/features\/partner-directory\//;

/** What Purchase services, check out and an order share, and nobody else needs. */
const buying = /\/web\/src\/design\/(help-with-order|totals-list|invoice-address)\./;

/** What the entry runs while the framework is still on its way. */
const start =
  /\/web\/src\/platform\/(first-language|keep-choice|page-data|reload-after-upgrade|theme|words)\.ts$|\/domain\/languages\.ts$|preload-helper/;

export const chunkGroups = [
  { name: "start", test: start, priority: 3 },
  { name: "framework", test: framework, priority: 2 },
  {
    name: "common",
    test: (id: string) => ours.test(id) && ![atAPress, forms, rooms, buying, alone].some((apart) => apart.test(id)),
    priority: 2,
    minShareCount: 2,
  },
  { name: "addresses", test: addresses, priority: 2, minShareCount: 2 },
  // After the common one, or it would draw in what all share and each page would ask for it.
  { name: "buying", test: buying, priority: 1, minShareCount: 2 },
  { name: "rooms", test: rooms, priority: 1, minShareCount: 2 },
  { name: "forms", test: forms, priority: 1, minShareCount: 2 },
  { name: "directory", test: directory, minShareCount: 3 },
];
