import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type pg from "pg";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { portfolioColumnWords } from "../../../../contract/portfolio-columns.ts";
import type { Language } from "../../../../domain/languages.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { auditExport } from "../../access/audit-export.ts";
import { listPortfolioSubscriptions, type PortfolioInput } from "./list-portfolio-subscriptions.ts";

type Export = Omit<PortfolioInput, "limit" | "cursor">;
type Column = keyof typeof portfolioColumnWords;

const cells: Record<Column, (one: PortfolioSubscription) => string | number | null> = {
  organization: (one) => one.organization.name,
  subscription: (one) => one.name,
  service: (one) => one.service.name,
  plan: (one) => one.plan?.name ?? null,
  tie: (one) => one.tie.kind,
  partnerId: (one) => one.tie.partner.partnerId,
  partner: (one) => one.tie.partner.name,
  since: (one) => one.tie.since.slice(0, 10),
  until: (one) => one.tie.until?.slice(0, 10) ?? null,
  state: (one) => one.state,
  licences: (one) => one.seats,
  renewsOn: (one) => one.renewsOn,
  term: (one) => one.term,
  price: (one) => one.price?.amount ?? null,
  currency: (one) => one.price?.currency ?? null,
  countryOfUse: (one) => one.countryOfUse,
  id: (one) => one.id,
};
const columns = Object.keys(portfolioColumnWords) as Column[];

/**
 * Page by page, so that neither the server nor a connection to the database waits for a slow download. That it left is in the audit before
 * the last of it is there.
 */
async function* pages(pool: pg.Pool, actor: PartnerActor, wanted: Export) {
  let cursor: string | undefined;
  let rows = 0;
  let whole = false;
  try {
    do {
      const page = await listPortfolioSubscriptions(pool, actor, { ...wanted, limit: 2000, cursor });
      for (const one of page.items) {
        rows += 1;
        yield columns.map((column) => cells[column](one));
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    whole = true;
  } finally {
    await auditExport(pool, actor, { act: "portfolio-exported", rows, whole });
  }
}

/**
 * The same list as a CSV file (RFC 4180, UTF-8), written while it is read. Cells that a spreadsheet would take for a formula are
 * escaped, because customers choose their own names.
 */
export function exportPortfolioSubscriptions(
  pool: pg.Pool,
  actor: PartnerActor,
  wanted: Export,
  language: Language,
): Readable {
  const header = columns.map((key) => ({ key, header: portfolioColumnWords[key][language] }));
  const csv = stringify({
    header: true,
    columns: header,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  const rows = Readable.from(pages(pool, actor, wanted));
  rows.on("error", (error) => csv.destroy(error));
  csv.on("close", () => rows.destroy());
  return rows.pipe(csv);
}
