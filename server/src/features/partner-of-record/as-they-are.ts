import type { Transaction } from "../../platform/database/transaction.ts";
import type { OpenRecord, Recorded } from "./change.ts";
import { latestVersion, type PartnerOfRecordRow } from "./partner-of-record-queries.ts";

/** A record as it is, to be shown: who is there, since when and by whom. */
export async function asItIs(tx: Transaction, record: OpenRecord): Promise<Recorded> {
  const { subscription, present } = record;
  if (!present) return unchanged(record, undefined);
  const [[row]] = await tx.run(latestVersion(subscription.organization_id, subscription.id));
  return unchanged(record, row);
}

/** Several, in one round trip. */
export async function asTheyAre(tx: Transaction, records: readonly OpenRecord[]): Promise<Recorded[]> {
  if (records.length === 0) return [];
  const versions = records.map(({ subscription }) => latestVersion(subscription.organization_id, subscription.id));
  const rows = await tx.run(...versions);
  return records.map((record, place) => unchanged(record, rows[place]?.[0]));
}

function unchanged({ subscription, present, etag }: OpenRecord, row: PartnerOfRecordRow | undefined): Recorded {
  return { kind: "recorded", subscription, present: (present && row) ?? null, etag, changed: false };
}
