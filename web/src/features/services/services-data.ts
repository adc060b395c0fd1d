import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { PlanPrice, TaxRate } from "../../../../contract/prices.ts";
import type { ServiceRecord } from "../../../../contract/service-register.ts";
import { apiDelete, apiGet, apiPatch, apiPost, apiPut } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import { serviceRecordKeys } from "../../platform/service-records.ts";

const keys = {
  prices: (planId: string) => ["plan-prices", planId],
  taxRates: ["tax-rates"],
} as const;

export type PlanRecord = ServiceRecord["plans"][number];

export interface ServiceWish {
  readonly code: string;
  readonly name: string;
  readonly descriptionEn: string;
  readonly descriptionPl: string;
}

export interface PlanWish {
  readonly code: string;
  readonly name: string;
  readonly featuresEn: string[];
  readonly featuresPl: string[];
  readonly seats: { readonly min: number; readonly max: number };
}

export interface PriceWish {
  readonly country: string;
  readonly term: "monthly" | "yearly";
  readonly price: { readonly amount: string; readonly currency: string };
  readonly from?: string;
}

export interface TaxWish {
  readonly country: string;
  readonly percent: string;
  readonly from?: string;
}

export const planPricesQuery = (planId: string) =>
  queryOptions({
    queryKey: keys.prices(planId),
    queryFn: ({ signal }) => apiGet<ListPage<PlanPrice>>(`/plans/${planId}/prices`, { signal }),
    select: ({ items }) => items,
  });

export const taxRatesQuery = queryOptions({
  queryKey: keys.taxRates,
  queryFn: ({ signal }) => apiGet<ListPage<TaxRate>>("/tax-rates", { signal }),
  select: ({ items }) => items,
});

/** @throws {ApiProblem} as do all of the following, where the server refuses. */
export async function addService(queryClient: QueryClient, wish: ServiceWish): Promise<{ id: string }> {
  const service = await apiPost<{ id: string }>("/services", wish);
  await changed(queryClient);
  return service;
}

export async function changeService(
  queryClient: QueryClient,
  id: string,
  wish: Omit<ServiceWish, "code">,
): Promise<void> {
  await apiPatch(`/services/${id}`, wish);
  await changed(queryClient);
}

export async function addPlan(queryClient: QueryClient, serviceId: string, wish: PlanWish): Promise<void> {
  await apiPost(`/services/${serviceId}/plans`, wish);
  await changed(queryClient);
}

export async function changePlan(queryClient: QueryClient, id: string, wish: Omit<PlanWish, "code">): Promise<void> {
  await apiPatch(`/plans/${id}`, wish);
  await changed(queryClient);
}

export async function setPrice(queryClient: QueryClient, planId: string, wish: PriceWish): Promise<void> {
  await apiPut(`/plans/${planId}/prices`, wish);
  await Promise.all([queryClient.invalidateQueries({ queryKey: keys.prices(planId) }), changed(queryClient)]);
}

export async function setTaxRate(queryClient: QueryClient, { country, ...rate }: TaxWish): Promise<void> {
  await apiPut(`/tax-rates/${country}`, rate);
  await Promise.all([queryClient.invalidateQueries({ queryKey: keys.taxRates }), changed(queryClient)]);
}

/** Takes a plan off sale, or puts it on sale again. */
export async function sellPlan(queryClient: QueryClient, id: string, onSale: boolean): Promise<void> {
  await (onSale ? apiPut(`/plans/${id}/sale`, undefined) : apiDelete(`/plans/${id}/sale`));
  await changed(queryClient);
}

async function changed(queryClient: QueryClient): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ["services"] });
  void queryClient.invalidateQueries({ queryKey: ["audit"] });
  await queryClient.invalidateQueries({ queryKey: serviceRecordKeys });
}
