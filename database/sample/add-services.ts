import type { Term } from "../../domain/renewal.ts";
import { type Calendar, keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";
import { findPlan, sampleCountries, sampleServices, sampleTaxRates } from "./services.ts";

export interface ServiceKeys {
  /** By the service's code. */
  readonly services: ReadonlyMap<string, string>;
  /** By "baltic-office/business". */
  readonly plans: ReadonlyMap<string, string>;
}

const terms: readonly Term[] = ["monthly", "yearly"];

/** Services, their plans, and what they cost in each country. */
export function addServices(rows: Rows, calendar: Calendar): ServiceKeys {
  const since = calendar.midnight(1450);
  const services = new Map<string, string>();
  const plans = new Map<string, string>();
  for (const { code, name, en, pl, plans: offered } of sampleServices) {
    const serviceId = keyAt(since);
    services.set(code, serviceId);
    rows.service.push({ id: serviceId, code, name, description_en: en, description_pl: pl });
    for (const [index, plan] of offered.entries()) {
      const planId = keyAt(since);
      plans.set(`${code}/${plan.code}`, planId);
      rows.plan.push({
        id: planId,
        service_id: serviceId,
        code: plan.code,
        name: plan.name,
        position: index + 1,
        min_seats: plan.seats.min,
        max_seats: plan.seats.max,
        features_en: [...plan.features.en],
        features_pl: [...plan.features.pl],
      });
    }
  }
  for (const [key, planId] of plans) {
    for (const country of sampleCountries) {
      for (const term of terms) {
        const { currency, amountMinor } = findPlan(key, country, term);
        const valid = `[${since.toISOString()},)`;
        rows.plan_price.push({
          id: keyAt(since),
          plan_id: planId,
          country,
          term,
          currency,
          amount_minor: amountMinor,
          valid,
        });
      }
    }
  }
  for (const country of sampleCountries) {
    const valid = `[${since.toISOString()},)`;
    rows.tax_rate.push({ id: keyAt(since), country, basis_points: sampleTaxRates[country], valid });
  }
  return { services, plans };
}
