import { queryOptions } from "@tanstack/react-query";
import type { Service } from "../../../contract/resources.ts";
import type { ServiceRecord } from "../../../contract/service-register.ts";
import { apiGet } from "./api.ts";

const keys = { all: ["service-records"], one: (id: string) => ["service-records", "one", id] } as const;

/** Every service with every plan, also those that are sold nowhere. */
export const everyServiceQuery = queryOptions({
  queryKey: [...keys.all, "list"],
  queryFn: ({ signal }) => apiGet<{ items: Service[] }>("/services", { query: { every: "true" }, signal }),
  select: ({ items }) => items,
});

/** A service as the vendor keeps it, in both languages. */
export const serviceRecordQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<ServiceRecord>(`/services/${id}`, { signal }),
  });

export const serviceRecordKeys = keys.all;
