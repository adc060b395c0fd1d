import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type pg from "pg";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { portfolioColumnWords } from "../../../../contract/portfolio-columns.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { auditExport } from "../../access/audit-export.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { listPortfolioSubscriptions, type PortfolioInput, portfolioSize } from "./list-portfolio-subscriptions.ts";

type Page = Awaited<ReturnType<typeof listPortfolioSubscriptions>>;
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

/** Page by page, so that neither the server nor a connection to the database waits for a slow download. */
async function* linesFrom(pool: pg.Pool, actor: PartnerActor, wanted: PortfolioInput, first: Page) {
  let page = first;
  for (;;) {
    for (const one of page.items) yield columns.map((column) => cells[column](one));
    if (page.nextCursor === null) return;
    page = await listPortfolioSubscriptions(pool, actor, { ...wanted, cursor: page.nextCursor });
  }
}

/** Writes down that the list leaves, before anything does; of one that is longer than a page, how long it is at that instant. */
function writeDown(pool: pg.Pool, actor: PartnerActor, wanted: PortfolioInput, { items, nextCursor }: Page) {
  return inTransaction(pool, contextOf(actor), async (tx) => {
    const [counted] = nextCursor === null ? [] : (await tx.run(portfolioSize(actor, wanted)))[0];
    await auditExport(tx, actor, { act: "portfolio-exported", rows: counted?.size ?? items.length });
    await tx.commit();
  });
}

/**
 * The same list as a CSV file (RFC 4180, UTF-8), written while it is read. Cells that a spreadsheet would take for a formula are
 * escaped, because customers choose their own names.
 */
export async function exportPortfolioSubscriptions(
  pool: pg.Pool,
  actor: PartnerActor,
  filters: Omit<PortfolioInput, "limit" | "cursor">,
  language: Language,
): Promise<Readable> {
  const wanted = { ...filters, limit: 2000, cursor: undefined };
  const first = await listPortfolioSubscriptions(pool, actor, wanted);
  await writeDown(pool, actor, wanted, first);
  const header = columns.map((key) => ({ key, header: portfolioColumnWords[key][language] }));
  const csv = stringify({
    header: true,
    columns: header,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  const rows = Readable.from(linesFrom(pool, actor, wanted, first));
  rows.on("error", (error) => csv.destroy(error));
  csv.on("close", () => rows.destroy());
  return rows.pipe(csv);
}
