import { sql } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { AddPlan, ChangePlan } from "../../../../contract/service-register.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Kept } from "./keep-service.ts";
import { lockPlan, lockService } from "./service-record-queries.ts";

/** Adds a plan to a service. It is sold where it gets a price. Does not commit. */
export async function addPlan(
  tx: Transaction,
  actor: OperatorActor,
  { serviceId, plan }: { readonly serviceId: string; readonly plan: z.output<typeof AddPlan> },
): Promise<Kept> {
  const { code, name, seats, position = null, featuresEn, featuresPl } = plan;
  // Whoever adds a plan to the same service waits here, so that two of them do not stand at one place.
  const [[service], [now]] = await tx.run(lockService(serviceId), currentInstant);
  if (!service || !now) return { refused: "not-found" };
  const id = v7();
  const [[added]] = await tx.run(
    sql<{ id: string }>`
      insert into plan (id, service_id, code, name, position, min_seats, max_seats, features_en, features_pl)
      values (
        ${id}, ${serviceId}, ${code}, ${name},
        coalesce(${position}::int, (select coalesce(max(l.position) + 1, 0) from plan l where l.service_id = ${serviceId})),
        ${seats.min}, ${seats.max}, ${featuresEn}::text[], ${featuresPl}::text[])
      on conflict (service_id, code) do nothing returning id`.compile(query),
  );
  if (!added) return { refused: "code-taken" };
  await tx.run(
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "plan-added",
      subject: { type: "plan", id },
      after: { service: service.code, code, name, seats, featuresEn, featuresPl },
    }),
  );
  return { serviceId };
}

/** Changes what a plan is called, gives, and how many are sold at a time; what is so already is no change. Does not commit. */
export async function changePlan(
  tx: Transaction,
  actor: OperatorActor,
  { id, change }: { readonly id: string; readonly change: z.output<typeof ChangePlan> },
): Promise<Kept> {
  const [[row], [now]] = await tx.run(lockPlan(id), currentInstant);
  if (!row || !now) return { refused: "not-found" };
  const serviceId = row.service_id;
  const before = {
    name: row.name,
    position: row.position,
    seats: { min: row.min_seats, max: row.max_seats },
    featuresEn: [...row.features_en],
    featuresPl: [...row.features_pl],
  };
  const after = {
    name: change.name ?? before.name,
    position: change.position ?? before.position,
    seats: change.seats ? { min: change.seats.min, max: change.seats.max } : before.seats,
    featuresEn: change.featuresEn ?? before.featuresEn,
    featuresPl: change.featuresPl ?? before.featuresPl,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return { serviceId };
  await tx.run(
    query
      .updateTable("plan")
      .set({
        name: after.name,
        position: after.position,
        min_seats: after.seats.min,
        max_seats: after.seats.max,
        features_en: after.featuresEn,
        features_pl: after.featuresPl,
      })
      .where("id", "=", id)
      .compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "plan-changed",
      subject: { type: "plan", id },
      before,
      after,
    }),
  );
  return { serviceId };
}
