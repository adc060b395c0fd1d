import { sql } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { AddService, ChangeService } from "../../../../contract/service-register.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockService } from "./service-record-queries.ts";

export type Kept = { readonly serviceId: string } | { readonly refused: "code-taken" | "not-found" };

/** Adds a service, without plans yet. Does not commit. */
export async function addService(
  tx: Transaction,
  actor: OperatorActor,
  { code, name, descriptionEn, descriptionPl }: z.output<typeof AddService>,
): Promise<Kept> {
  const id = v7();
  const [[added], [now]] = await tx.run(
    insertService({ id, code, name, description_en: descriptionEn, description_pl: descriptionPl }),
    currentInstant,
  );
  if (!now) throw new Error("The clock did not answer.");
  if (!added) return { refused: "code-taken" };
  await tx.run(
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "service-added",
      subject: { type: "service", id },
      after: { code, name, descriptionEn, descriptionPl },
    }),
  );
  return { serviceId: id };
}

interface ServiceRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description_en: string;
  readonly description_pl: string;
}

function insertService(row: ServiceRow): Query<{ readonly id: string }> {
  return sql<{ id: string }>`
    insert into service (id, code, name, description_en, description_pl)
    values (${row.id}, ${row.code}, ${row.name}, ${row.description_en}, ${row.description_pl})
    on conflict (code) do nothing returning id`.compile(query);
}

/** Changes what a service is called and how it is described; what is so already is no change. Does not commit. */
export async function changeService(
  tx: Transaction,
  actor: OperatorActor,
  { id, change }: { readonly id: string; readonly change: z.output<typeof ChangeService> },
): Promise<Kept> {
  const [[row], [now]] = await tx.run(lockService(id), currentInstant);
  if (!row || !now) return { refused: "not-found" };
  const before = { name: row.name, descriptionEn: row.description_en, descriptionPl: row.description_pl };
  const after = {
    name: change.name ?? before.name,
    descriptionEn: change.descriptionEn ?? before.descriptionEn,
    descriptionPl: change.descriptionPl ?? before.descriptionPl,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return { serviceId: id };
  await tx.run(
    query
      .updateTable("service")
      .set({ name: after.name, description_en: after.descriptionEn, description_pl: after.descriptionPl })
      .where("id", "=", id)
      .compile(),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "service-changed",
      subject: { type: "service", id },
      before,
      after,
    }),
  );
  return { serviceId: id };
}
