import { queryOptions } from "@tanstack/react-query";
import type { Service } from "../../../contract/resources.ts";
import { apiGet } from "./api.ts";

/** The services that are sold where the caller's organization is, with their plans and prices. */
export const servicesQuery = queryOptions({
  queryKey: ["services"],
  queryFn: ({ signal }) => apiGet<{ items: Service[] }>("/services", { signal }),
  select: ({ items }) => items,
});
