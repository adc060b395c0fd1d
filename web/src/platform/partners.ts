import { queryOptions } from "@tanstack/react-query";
import type { PartnerEntry } from "../../../contract/partner-register.ts";
import { apiGet } from "./api.ts";
import type { ListPage } from "./list-page.ts";

/** Who has a Partner ID, in the vendor's register; null: nobody. */
export const partnerByIdQuery = (partnerId: string) =>
  queryOptions({
    queryKey: ["partners", "by-id", partnerId],
    queryFn: async ({ signal }) => {
      const { items } = await apiGet<ListPage<PartnerEntry>>("/partners", { query: { q: partnerId }, signal });
      return items.find((one) => one.partnerId === partnerId) ?? null;
    },
  });
