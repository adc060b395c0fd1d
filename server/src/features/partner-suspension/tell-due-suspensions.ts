import type pg from "pg";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { tellPartner } from "./tell-partner.ts";
import { tellPartnerOfEnd } from "./tell-partner-of-end.ts";
import { tellPartnerReinstated, tellPartnerSuspension } from "./tell-partner-suspension.ts";

interface Surroundings extends TellSurroundings {
  /** Connections in front of the wall: it looks for every organization at once. */
  readonly owner: Pick<pg.Pool, "query">;
}

interface DueRow {
  readonly organization_id: string;
  readonly suspension_id: string;
  readonly ended: boolean;
}

const atATime = 200;

/**
 * Tells of suspensions that are due: the partners first, then their customers one by one, each in a transaction of its own. Asked again
 * (the clock does every minute, also after a kill) it goes on where it was, and several at once share the work.
 *
 * @param until when to leave the rest to the next minute.
 * @returns how many customers it went to.
 */
export async function tellDueSuspensions(
  { owner, ...telling }: Surroundings,
  until: () => boolean = () => false,
): Promise<number> {
  const { rows: partners } = await owner.query<{ id: string; operator_organization_id: string; ended: boolean }>(`
    select id, operator_organization_id, ended_at is not null as ended from doradca.partner_suspension
    where id = leading_id and partner_end_told_at is null and case
      when ended_at is null then partner_told_at is null and tells_at <= doradca.current_instant()
      else partner_told_at is not null and ended_at + interval '5 minutes' <= doradca.current_instant()
    end
    order by id`);
  for (const { id: suspensionId, operator_organization_id: vendorId, ended } of partners) {
    await (ended ? tellPartnerOfEnd : tellPartner)(telling, { vendorId, suspensionId });
  }
  let visited = 0;
  let place: readonly string[] = ["00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000"];
  while (!until()) {
    const due = await dueAfter(owner, place);
    for (const { organization_id: organizationId, suspension_id: suspensionId, ended } of due) {
      if (until()) return visited;
      await (ended ? tellPartnerReinstated : tellPartnerSuspension)(telling, { organizationId, suspensionId });
      visited += 1;
      place = [suspensionId, organizationId];
    }
    if (due.length < atATime) break;
  }
  return visited;
}

async function dueAfter(owner: Pick<pg.Pool, "query">, place: readonly string[]): Promise<DueRow[]> {
  const { rows } = await owner.query<DueRow>(
    `select c.organization_id, c.suspension_id, s.ended_at is not null as ended
     from doradca.partner_suspension_customer c
     join doradca.partner_suspension s on s.id = c.suspension_id
     where c.end_told_at is null and (c.suspension_id, c.organization_id) > ($1::uuid, $2::uuid)
       and case
         when s.ended_at is null then c.told_at is null and s.tells_at <= doradca.current_instant()
         else c.told_at is not null and s.ended_at + interval '5 minutes' <= doradca.current_instant()
       end
     order by c.suspension_id, c.organization_id limit ${atATime}`,
    [...place],
  );
  return rows;
}
