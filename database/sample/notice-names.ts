import { TypeID } from "typeid-js";
import type { topicsOf } from "../../domain/notice-topics.ts";
import type { Rows } from "./rows.ts";

/** One thing that people of one organization were told. */
export interface News {
  readonly to: string | null | undefined;
  readonly at: Date;
  readonly topic: (typeof topicsOf)[keyof typeof topicsOf][number];
  readonly kind: string;
  readonly about: Record<string, string | number>;
  readonly path: string;
}

/** A public ID. */
export const idOf = (prefix: string, key: string) => TypeID.fromUUID(prefix, key).toString();
export const asDate = (instant: Date | string | null | undefined) => (instant ? new Date(instant) : null);

/** What things are called, by their keys. */
export function named(rows: Rows) {
  const service = new Map(rows.service.map(({ id, name }) => [id, name]));
  const plan = new Map(rows.plan.map(({ id, name }) => [id, name]));
  const organization = new Map(rows.organization.map(({ id, name }) => [id, name]));
  const partner = new Map(rows.partner.map((one) => [one.id, one]));
  const subscription = new Map(
    rows.subscription.map(({ id, service_id, plan_id }) => [id, `${service.get(service_id)} ${plan.get(plan_id)}`]),
  );
  const companyOf = (partnerId: string) => {
    const found = partner.get(partnerId);
    return found?.organization_id ?? partner.get(found?.headquarters_id ?? "")?.organization_id;
  };
  return {
    companyOf,
    organization: (id: string) => organization.get(id) ?? "",
    partner: (id: string) => partner.get(id)?.name ?? "",
    number: (id: string) => partner.get(id)?.partner_number ?? "",
    subscription: (id: string) => subscription.get(id) ?? "",
  };
}
