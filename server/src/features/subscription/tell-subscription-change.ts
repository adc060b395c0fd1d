import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import { contextOf } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { listeners, tellPeople } from "../notice/notice-queries.ts";
import { kindOf, type SubscriptionEventRow, subscriptionMail } from "./subscription-mail.ts";
import { tellResellerOfReport } from "./tell-reseller-of-report.ts";

export interface ToldEvent {
  readonly organizationId: string;
  readonly subscriptionId: string;
  readonly eventId: string;
  /** What it was when that happened; left out where it does not count. A reseller's can only have become the vendor's since. */
  readonly soldBy?: string | null | undefined;
  readonly planId?: string | null | undefined;
}

/**
 * Tells the customer's admins what an event of the audit did to a subscription: changed, renewed, not renewed, suspended, active again,
 * cancelled or expired; and its reseller what billing reported of what that one sold.
 */
export async function tellSubscriptionChange(
  { pool, office }: TellSurroundings,
  { organizationId, subscriptionId, eventId, soldBy = null, planId = null }: ToldEvent,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    // First: who is locked cannot be erased between the reading of a name and the mail that bears it.
    const [admins, [event]] = await tx.run(
      listeners("subscriptions"),
      sql<SubscriptionEventRow>`
        select e.act, e.occurred_at, e.before, e.after, e.reason, e.actor_kind, n.id as person_id, n.name as person_name,
          s.id as subscription_id, v.name || ' ' || l.name as name, o.name as organization_name, s.renews_on,
          case when p.id is not null then json_build_object(
            'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) end as reseller
        from audit_event e
        join subscription s on s.organization_id = e.organization_id and s.id = e.subject_id
        join service v on v.id = s.service_id
        join plan l on l.id = coalesce(${planId}::uuid, s.plan_id)
        join organization o on o.id = s.organization_id
        left join partner p on p.id = coalesce(${soldBy}::uuid, s.sold_by)
        left join person n on n.organization_id = e.actor_organization_id and n.id = e.actor_person_id
        where e.organization_id = ${organizationId} and e.id = ${eventId} and s.id = ${subscriptionId}`.compile(query),
    );
    const kind = event && kindOf(event);
    if (!kind) return;
    const toReseller = await tellResellerOfReport(tx, office, { organizationId, eventId, event, kind });
    await tx.commit(
      ...tellPeople(office, organizationId, admins, {
        topic: "subscriptions",
        tells: `subscription-change ${eventId}`,
        kind: `subscription-${kind}`,
        about: { subscription: event.name },
        path: `/admin/subscriptions/${publicId("subscription", subscriptionId)}`,
        namedPersonIds: event.actor_kind === "customer" && event.person_id ? [event.person_id] : [],
        content: (language) => subscriptionMail(office, event, kind, language),
      }),
      ...toReseller,
    );
  });
}
