import { sql } from "kysely";
import { v7 } from "uuid";
import { rowId } from "../../../../contract/ids.ts";
import type { AuthorizePartner } from "../../../../contract/partner-register.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntries } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockPartner } from "../partner/register-queries.ts";
import { overlapping, type WantedRow } from "./authorization-queries.ts";

export type Authorized =
  | { readonly ids: readonly string[] }
  | { readonly refused: ProblemCode; readonly partner?: string; readonly service?: string; readonly country?: string };

/**
 * Authorizes a location for each of the services in each of the countries, all of them or none. Whoever authorizes the same partner at
 * once waits at its row. Does not commit.
 */
export async function authorizePartner(
  tx: Transaction,
  actor: OperatorActor,
  { partnerId, input }: { readonly partnerId: string; readonly input: AuthorizePartner },
): Promise<Authorized> {
  const services = [...new Set(input.serviceIds)].map((id) => rowId("service", id));
  const countries = [...new Set(input.countries)];
  const wanted: WantedRow[] = services.flatMap((serviceId) =>
    countries.map((country) => ({ id: v7(), serviceId: serviceId ?? "", country })),
  );
  const [from, until] = [input.from ? new Date(input.from) : null, input.until ? new Date(input.until) : null];
  const [[partner], [known], [now]] = await tx.run(
    lockPartner(partnerId),
    knownServices(services.filter((id) => id !== null)),
    currentInstant,
  );
  if (!partner || !now) return { refused: "not-found" };
  if (partner.kind === "headquarters") return { refused: "only-locations-serve", partner: partner.name };
  if (partner.state === "retired") return { refused: "partner-retired", partner: partner.name };
  if (known?.count !== services.length) return { refused: "not-found" };
  if (from && from < now.instant) return { refused: "from-in-the-past" };
  const begins = from ?? now.instant;
  if (until && until <= begins) return { refused: "period-empty" };
  const [[other]] = await tx.run(overlapping(partnerId, wanted, begins, until));
  if (other) return { refused: "authorization-overlaps", service: other.service_name, country: other.country };

  await tx.run(
    sql`
      insert into partner_authorization (id, partner_id, service_id, country, period)
      select w.id, ${partnerId}, w."serviceId", w.country, tstzrange(${begins}::timestamptz, ${until}::timestamptz, '[)')
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w (id uuid, "serviceId" uuid, country text)`.compile(
      query,
    ),
    auditEntries(
      actor,
      wanted.map(({ serviceId, country }) => ({
        organizationId: actor.organizationId,
        at: now.instant,
        act: "partner-authorized",
        subject: { type: "partner", id: partnerId },
        after: {
          partnerId: partner.partner_number,
          service: known.codes[serviceId],
          country,
          from: begins.toISOString(),
          until: until?.toISOString() ?? null,
        },
      })),
    ),
  );
  return { ids: wanted.map(({ id }) => id) };
}

function knownServices(ids: readonly string[]): Query<{ count: number; codes: Readonly<Record<string, string>> }> {
  return sql<{ count: number; codes: Record<string, string> }>`
    select count(*)::int as count, coalesce(json_object_agg(id, code), '{}') as codes
    from service where id = any(${[...ids]}::uuid[])`.compile(query);
}
