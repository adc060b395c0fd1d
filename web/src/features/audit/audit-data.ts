import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { apiGet } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { AuditSearch } from "./audit-search.ts";

export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ["audit", "list", search],
    queryFn: ({ pageParam, signal }) => {
      const { subject, organization, act, actor, from, until } = search;
      const days = { from: from && startOf(from), until: until && startOf(until, 1) };
      const query = { subject, organizationId: organization, act, actor, ...days, cursor: pageParam, limit: 50 };
      return apiGet<ListPage<AuditEvent>>("/audit-events", { query, signal });
    },
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** The name of the organization that the trail is narrowed to. */
export const narrowedToQuery = (id: string) =>
  queryOptions({
    queryKey: ["audit", "organization", id],
    queryFn: ({ signal }) => apiGet<OrganizationDetails>(`/organizations/${id}`, { signal }),
  });

/** The first instant of a day, or of the day after it, where the reader is. */
function startOf(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
