import type pg from "pg";
import { makeSubscription, type WantedSubscription } from "../../test-kit/make-subscription.ts";

/** More subscriptions for Zielona Farma, all of one plan. */
export async function makeSubscriptions(
  owner: pg.Pool,
  plan: string,
  wanted: readonly WantedSubscription[],
): Promise<void> {
  const { rows } = await owner.query<{ organization: string; id: string; code: string; name: string; plan: string }>(
    `select o.id as organization, v.id, v.code, v.name, l.id as plan
     from organization o, plan l join service v on v.id = l.service_id
     where o.name like 'Zielona Farma%' and v.name || ' ' || l.name = $1`,
    [plan],
  );
  const [found] = rows;
  if (!found) throw new Error(`The sample sells no ${plan}.`);
  const { organization, plan: planId, ...service } = found;
  for (const one of wanted) {
    await makeSubscription(owner, { id: organization, country: "PL" }, { ...service, planId }, one);
  }
}
