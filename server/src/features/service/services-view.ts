import { publicId } from "../../../../contract/ids.ts";
import type { Service } from "../../../../contract/resources.ts";
import type { Language } from "../../../../domain/languages.ts";
import { decimalAmount } from "../../../../domain/money.ts";

export interface PriceRow {
  readonly service_id: string;
  readonly service_code: string;
  readonly service_name: string;
  readonly description_en: string;
  readonly description_pl: string;
  /** Null where the service has no plan yet. */
  readonly plan_id: string | null;
  readonly plan_code: string;
  readonly plan_name: string;
  readonly features_en: readonly string[];
  readonly features_pl: readonly string[];
  readonly min_seats: number;
  readonly max_seats: number;
  readonly off_sale_since: Date | null;
  /** Null where the plan is not sold. */
  readonly term: "monthly" | "yearly" | null;
  readonly currency: string;
  readonly amount_minor: string;
}

/** Rows of one price each, or none, in their order, gathered into services and plans. */
export function servicesView(rows: readonly PriceRow[], language: Language): Service[] {
  const services = new Map<string, Service>();
  const plans = new Map<string, Service["plans"][number]>();
  for (const row of rows) {
    const service = services.get(row.service_id) ?? serviceView(row, language);
    services.set(row.service_id, service);
    if (row.plan_id === null) continue;
    let plan = plans.get(row.plan_id);
    if (!plan) {
      plan = {
        id: publicId("plan", row.plan_id),
        code: row.plan_code,
        name: row.plan_name,
        features: [...(language === "pl" ? row.features_pl : row.features_en)],
        seats: { min: row.min_seats, max: row.max_seats },
        offSaleSince: row.off_sale_since?.toISOString() ?? null,
        prices: [],
      };
      plans.set(row.plan_id, plan);
      service.plans.push(plan);
    }
    const { term, currency } = row;
    if (term === null) continue;
    plan.prices.push({
      term,
      price: { amount: decimalAmount({ minor: BigInt(row.amount_minor), currency }), currency },
    });
  }
  return [...services.values()];
}

function serviceView(row: PriceRow, language: Language): Service {
  return {
    id: publicId("service", row.service_id),
    code: row.service_code,
    name: row.service_name,
    description: language === "pl" ? row.description_pl : row.description_en,
    plans: [],
  };
}
