import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import { isCase, type RemovalRequestState } from "../../../../domain/removal-request-states.ts";
import { contextOf } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { NewsOf } from "./messages.ts";
import type { SideNews } from "./side-news.ts";
import { type Sides, tellSides } from "./sides.ts";
import { lastTold, lockNews, rememberNews } from "./told-queries.ts";

interface RequestRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly id: string;
  readonly state: RemovalRequestState;
  readonly reason: string | null;
  readonly answer_by: Date;
  readonly promised_date: string | null;
  readonly objection: string | null;
  readonly answered_at: Date | null;
  readonly decision_reason: string | null;
  readonly partner: PartnerSummaryRow;
}

/** Tells both sides, and the vendor where it has to decide, how a removal request stands, where they were told otherwise or nothing. */
export async function tellRemovalRequest(
  { pool, office }: TellSurroundings,
  { organizationId, id }: Pick<NewsOf, "organizationId" | "id">,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [, [request], [last]] = await tx.run(
      lockNews(id),
      requestToTell(organizationId, id),
      lastTold(organizationId, id),
    );
    if (!request) return;
    const told = toldOf(request);
    if (last?.told === told) return;
    await tellSides(
      tx,
      office,
      {
        home: organizationId,
        customer: { id: organizationId, name: request.organization_name },
        partner: request.partner,
      },
      {
        // A date may be promised again after another was.
        tells: `removal-request ${id} ${told} ${request.answered_at?.toISOString() ?? ""}`.trim(),
        sides: sidesOf(request, last?.told ?? null),
        remember: rememberNews(organizationId, id, told),
      },
    );
  });
}

/** A promise of another date is news as well. */
function toldOf({ state, promised_date }: RequestRow): string {
  return state === "date-promised" ? `${state} ${promised_date}` : state;
}

function requestToTell(organizationId: string, id: string): Query<RequestRow> {
  return sql<RequestRow>`
    select r.organization_id, o.name as organization_name, r.id, r.state, r.reason, r.answer_by, r.promised_date::text, r.objection,
      r.answered_at, r.decision_reason, json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from removal_request r
    join organization o on o.id = r.organization_id
    join partner p on p.id = r.partner_id
    where r.organization_id = ${organizationId} and r.id = ${id}`.compile(query);
}

/** Who is told what. Its end is told as that of the relationship. */
function sidesOf(request: RequestRow, before: string | null): Sides {
  const { state, objection, decision_reason, answer_by, promised_date } = request;
  const wasCase = before !== null && isCase(before as RemovalRequestState);
  const reason = ["reason", request.reason] as const;
  const answerBy = ["answer-by", { day: answer_by }] as const;
  const promised = ["promised-date", promised_date && { day: promised_date }] as const;
  const objected = ["objection", objection] as const;
  const decided = ["decision-reason", decision_reason] as const;
  const sees = views(request);
  switch (state) {
    case "asked": {
      const about = { day: dayOf(answer_by) };
      return {
        customer: sees.customer({ kind: "removal-asked", about, facts: [reason, answerBy] }),
        reseller: sees.reseller({ kind: "asked-to-remove", about, facts: [reason, answerBy] }),
      };
    }
    case "date-promised": {
      const about = { day: promised_date ?? "" };
      return { customer: sees.customer({ kind: "removal-date-promised", about, facts: [promised] }) };
    }
    case "objected":
      return {
        customer: sees.customer({ kind: "removal-objected", facts: [objected] }),
        operators: sees.operators({ kind: "case-objected", facts: [reason, objected] }),
      };
    case "escalated":
      return {
        customer: sees.customer({ kind: "removal-escalated", facts: [answerBy, promised] }),
        reseller: sees.reseller({ kind: "asking-escalated", facts: [answerBy, promised] }),
        operators: sees.operators({ kind: "case-escalated", facts: [reason, answerBy, promised] }),
      };
    case "granted":
    case "refused":
      return {
        customer: sees.customer({ kind: `removal-${state}`, facts: [decided] }),
        reseller: sees.reseller({ kind: `asking-${state}`, facts: [decided] }),
      };
    case "withdrawn":
      if (before === null) return {};
      return {
        customer: sees.customer({ kind: "removal-withdrawn" }),
        reseller: sees.reseller({ kind: "asking-withdrawn" }),
        operators: wasCase ? sees.operators({ kind: "case-closed" }) : undefined,
      };
    case "done":
      return { operators: wasCase ? sees.operators({ kind: "case-closed" }) : undefined };
  }
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, "2026-03-03".length);
}

/** Where each side reads it. */
function views({ id }: RequestRow) {
  const request = publicId("removalRequest", id);
  type Told = Omit<SideNews, "path" | "link">;
  return {
    customer: (told: Told): SideNews => ({ ...told, path: `/admin/removal-requests/${request}`, link: "open-request" }),
    reseller: (told: Told): SideNews => ({ ...told, path: `/partner/requests/${request}`, link: "open-request" }),
    operators: (told: Told): SideNews => ({ ...told, path: `/console/removal-cases/${request}`, link: "open-case" }),
  };
}
