import type { Subscription } from "../../../../contract/resources.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { type PartnerChange, setPartnerOfRecord } from "./subscriptions-data.ts";

interface Failure {
  readonly name: string;
  readonly error: unknown;
}

type Restored = Awaited<ReturnType<typeof setPartnerOfRecord>>;

/**
 * Restores what was before a change, on each subscription that it touched. Each had its own partner before, so each is a change of its
 * own: one that somebody has changed since stays as it is now, and is told.
 */
export async function takeBack(
  { id, name }: Pick<Subscription, "id" | "name">,
  change: PartnerChange,
): Promise<{ own: Restored | null; failures: readonly Failure[] }> {
  const own = { id, name, before: change.before?.partner ?? null, etag: change.etag };
  const failures: Failure[] = [];
  const restored: (Restored | null)[] = [];
  for (const { id, name, before, etag } of [own, ...change.others]) {
    const send = { etag, idempotencyKey: newIdempotencyKey() };
    restored.push(
      await setPartnerOfRecord(id, before?.partnerId ?? null, send).catch((error: unknown) => {
        failures.push({ name, error });
        return null;
      }),
    );
  }
  return { own: restored[0] ?? null, failures };
}
