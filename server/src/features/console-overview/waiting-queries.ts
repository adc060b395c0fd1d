import { sql } from "kysely";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { type Query, query } from "../../platform/database/query.ts";

type WaitingKind = ConsoleOverview["waiting"][number]["kind"];

export interface WaitingRow {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly since: Date;
}

/** What waits for an operator, by what has waited longest; what nobody waits for has no row. */
export const waitingForOperators: Query<WaitingRow> = sql<WaitingRow>`
  select w.kind, count(*)::int as count, min(w.since) as since
  from (
    select 'removal-case' as kind, coalesce(r.escalated_at, r.answered_at, r.asked_at) as since
    from removal_request r where r.state in ('objected', 'escalated')
    union all
    select 'removal-to-end', r.decided_at
    from removal_request r
    where r.state = 'granted' and not exists (select from reseller_obstacles(r.organization_id, r.partner_id))
    union all
    select 'support-message', m.sent_at from support_message m where m.handled_at is null
    union all
    select 'failed-mail', m.created_at from outgoing_mail m where m.state = 'failed'
    union all
    select 'failed-renewal', s.renews_on::timestamp at time zone 'utc'
    from subscription s where s.renewal_problem is not null
    union all
    select 'suspension-under-way', s.starts_at
    from partner_suspension s
    where s.id = s.leading_id and s.ended_at is null and (s.partner_told_at is null or exists (
      select from partner_suspension_customer c where c.suspension_id = s.id and c.told_at is null))
    union all
    select case i.state when 'ready' then 'import-to-confirm' else 'faulty-import' end, coalesce(i.checked_at, i.started_at)
    from import i where i.ended_at is null and i.state in ('ready', 'faulty', 'failed')
  ) w
  group by w.kind
  order by min(w.since), w.kind`.compile(query);
