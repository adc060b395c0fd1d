import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { contextOf, type PartnerActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { type ChangeRow, portfolioChanges } from "./change-queries.ts";
import { portfolioCounts } from "./count-queries.ts";
import { organizationView } from "./portfolio-view.ts";
import { type WaitingRow, waitingFor } from "./waiting-queries.ts";

function waitingView(row: WaitingRow): PortfolioHome["needsAnswer"][number] {
  const { kind, id, at, due_at } = row;
  const noun = {
    "removal-request": "removalRequest",
    "granted-removal": "removalRequest",
    "refused-proposal": "clearingProposal",
    "open-order": "order",
  } as const;
  return {
    kind,
    id: publicId(noun[kind], id),
    organization: organizationView(row),
    partner: row.partner && partnerSummary(row.partner),
    at: at.toISOString(),
    dueAt: due_at?.toISOString() ?? null,
  };
}

function changeView(row: ChangeRow): PortfolioHome["changes"][number] {
  const { kind, at, organization_id, organization_name, subscription_id, subscription_name } = row;
  return {
    kind,
    at: at.toISOString(),
    organization:
      organization_id && organization_name ? organizationView({ organization_id, organization_name }) : null,
    partner: partnerSummary(row.partner),
    subscription:
      subscription_id && subscription_name
        ? { id: publicId("subscription", subscription_id), name: subscription_name }
        : null,
  };
}

/** The portal's first page: how much there is, what waits for an answer, and what became different this week. */
export async function readPortfolio(pool: pg.Pool, actor: PartnerActor): Promise<PortfolioHome> {
  const [[counts], waiting, changes] = await read(
    pool,
    contextOf(actor),
    portfolioCounts(actor),
    waitingFor(actor),
    portfolioChanges(actor),
  );
  if (!counts) throw new Error(`The company ${actor.organizationId} is not there.`);
  const { company_name, customers, locations, of_record, resold, renewing_soon } = counts;
  return {
    company: { id: publicId("organization", actor.organizationId), name: company_name, locations },
    counts: { customers, ofRecord: of_record, resold, renewingSoon: renewing_soon },
    needsAnswer: waiting.map(waitingView),
    changes: changes.map(changeView),
  };
}
