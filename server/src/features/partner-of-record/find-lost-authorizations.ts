import type pg from "pg";
import { lacksAuthorization } from "./lost-authorization-queries.ts";

/**
 * Finds partners of record that may not serve their subscriptions any more (rule 6), queues the message to each customer that was not
 * told of it, and forgets losses that are over, so that the next one is told again.
 *
 * @param owner connections in front of the wall: it looks for every organization at once.
 */
export async function findLostAuthorizations(owner: Pick<pg.Pool, "query">): Promise<void> {
  await owner.query(`
    delete from doradca.told_lost_authorization t
    where not exists (
      select from doradca.partner_of_record r
      join doradca.subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
      where r.organization_id = t.organization_id and r.subscription_id = t.subscription_id and r.partner_id = t.partner_id
        and r.superseded_at is null and r.ends_at is null and ${lacksAuthorization})`);
  await owner.query(`
    select doradca.enqueue(
      'tell-lost-authorization', json_build_object('organizationId', organization_id, 'partnerId', partner_id), now(),
      'lost-authorization:' || organization_id || ':' || partner_id)
    from (
      select distinct r.organization_id, r.partner_id
      from doradca.partner_of_record r
      join doradca.subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
      where r.superseded_at is null and r.ends_at is null and ${lacksAuthorization}
        -- Whose partner is suspended is told of that.
        and not exists (
          select from doradca.partner_suspension x where x.partner_id = r.partner_id and x.ended_at is null)
        and not exists (
          select from doradca.told_lost_authorization t
          where t.organization_id = r.organization_id and t.subscription_id = r.subscription_id and t.partner_id = r.partner_id)
    ) lost`);
}
