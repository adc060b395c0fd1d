import { queryOptions } from "@tanstack/react-query";
import type { ServiceRecord } from "../../../contract/console.ts";
import { everyItem } from "./every-item.ts";

/** The services as the vendor keeps them, with plans that are not sold as well. */
export const serviceRecordsQuery = queryOptions({
  queryKey: ["service-records"],
  queryFn: ({ signal }) => everyItem<ServiceRecord>("/service-records", signal),
});
