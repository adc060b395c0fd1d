import { publicId } from "../../../../contract/ids.ts";
import type { ServiceRecord } from "../../../../contract/service-register.ts";
import type { ServiceRecordRow } from "./service-record-queries.ts";

export function serviceRecordView(row: ServiceRecordRow): ServiceRecord {
  return {
    id: publicId("service", row.id),
    code: row.code,
    name: row.name,
    descriptionEn: row.description_en,
    descriptionPl: row.description_pl,
    plans: row.plans.map((plan) => ({
      id: publicId("plan", plan.id),
      code: plan.code,
      name: plan.name,
      position: plan.position,
      featuresEn: [...plan.features_en],
      featuresPl: [...plan.features_pl],
      seats: { min: plan.min_seats, max: plan.max_seats },
      offSaleSince: plan.off_sale_since === null ? null : new Date(plan.off_sale_since).toISOString(),
      soldIn: [...plan.sold_in],
      subscriptions: plan.subscriptions,
    })),
  };
}
