import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { OrganizationEntry } from "../../../../contract/organization-register.ts";
import type {
  AuthorizePartner,
  ChangePartner,
  Partner,
  PartnerAuthorization,
  PartnerEntry,
  PartnerSuspensionPreview,
  RegisterPartner,
} from "../../../../contract/partner-register.ts";
import type { Picked } from "../../design/picker.tsx";
import { apiDelete, apiGet, apiPatch, apiPost } from "../../platform/api.ts";
import { everyItem } from "../../platform/every-item.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { PartnersSearch } from "./partners-search.ts";

const keys = {
  all: ["partners"],
  one: (id: string) => ["partners", "one", id],
  authorizations: (id: string) => ["partners", "one", id, "authorizations"],
} as const;

/** How often a partner is asked for while its customers are being told. */
const whileTelling = 2000;

export const partnersQuery = (search: PartnersSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "list", search],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<PartnerEntry>>("/partners", { query: { ...search, cursor: pageParam, limit: 50 }, signal }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** Asked anew while its customers are being told of a suspension, so that the page shows how far that is. */
export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<Partner>(`/partners/${id}`, { signal }),
    refetchInterval: ({ state }) => (isBeingTold(state.data) ? whileTelling : false),
    staleTime: 0,
  });

function isBeingTold(partner: Partner | undefined): boolean {
  return ["waiting", "telling"].includes(partner?.suspension?.telling.state ?? "done");
}

export const authorizationsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.authorizations(id),
    queryFn: ({ signal }) => everyItem<PartnerAuthorization>(`/partners/${id}/authorizations`, signal),
  });

/** What suspending or retiring would affect, now. */
export const suspensionPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), "suspension-preview"],
    queryFn: () => apiPost<PartnerSuspensionPreview>(`/partners/${id}/suspension-previews`),
    staleTime: 0,
    gcTime: 0,
  });

export async function findHeadquarters(q: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const query = { q: q || undefined, kind: "headquarters", limit: 20 };
  const { items } = await apiGet<ListPage<PartnerEntry>>("/partners", { query, signal });
  return items.map(({ id, name, partnerId }) => ({ id, name, fine: partnerId }));
}

export async function findCompanies(q: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const query = { q: q || undefined, kind: "partner", limit: 20 };
  const { items } = await apiGet<ListPage<OrganizationEntry>>("/organizations", { query, signal });
  return items.map(({ id, name, country }) => ({ id, name, fine: country }));
}

/** @throws {ApiProblem} as do all of the following, where the server refuses. */
export async function registerPartner(queryClient: QueryClient, partner: RegisterPartner): Promise<Partner> {
  return show(queryClient, await apiPost<Partner>("/partners", partner));
}

/** @throws {ApiProblem} also, with 412 and `currentPartner`, where somebody else has changed it since. */
export async function changePartner(
  queryClient: QueryClient,
  { partner, etag }: Partner,
  change: ChangePartner,
): Promise<Partner> {
  return show(queryClient, await apiPatch<Partner>(`/partners/${partner.id}`, change, { etag }));
}

export type SuspensionMove = "suspension" | "retirement" | "reinstatement";

export async function movePartner(
  id: string,
  { move, reason, idempotencyKey }: { move: SuspensionMove; reason: string; idempotencyKey: string },
): Promise<void> {
  await apiPost(`/partners/${id}/${move}`, { reason }, { idempotencyKey });
}

export async function authorizePartner(queryClient: QueryClient, id: string, wish: AuthorizePartner): Promise<void> {
  await apiPost(`/partners/${id}/authorizations`, wish);
  await partnersChanged(queryClient);
}

export async function changeAuthorization(partnerId: string, id: string, until: string | null): Promise<void> {
  await apiPatch(`/partners/${partnerId}/authorizations/${id}`, { until });
}

export async function endAuthorization(partnerId: string, id: string): Promise<void> {
  await apiDelete(`/partners/${partnerId}/authorizations/${id}`);
}

async function show(queryClient: QueryClient, partner: Partner): Promise<Partner> {
  queryClient.setQueryData(keys.one(partner.partner.id), partner);
  await partnersChanged(queryClient);
  return partner;
}

/** A headquarters account and its locations concern each other, so all of them are asked for anew. */
export async function partnersChanged(queryClient: QueryClient): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ["console-overview"] });
  void queryClient.invalidateQueries({ queryKey: ["audit"] });
  await queryClient.invalidateQueries({ queryKey: keys.all });
}
