import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  NewSignInLink,
  OrganizationDetails,
  OrganizationEntry,
  PersonEntry,
} from "../../../../contract/organization-register.ts";
import { apiDelete, apiGet, apiPatch, apiPost } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { OrganizationsSearch } from "./organizations-search.ts";

const keys = {
  all: ["organizations"],
  one: (id: string) => ["organizations", "one", id],
} as const;

export interface OrganizationWish {
  readonly kind: "customer" | "partner";
  readonly name: string;
  readonly country: string;
  readonly mailLanguage: "en" | "pl";
}

export interface PersonWish {
  readonly name: string;
  readonly email: string;
  readonly role: PersonEntry["role"];
  readonly language: "en" | "pl" | null;
}

export const organizationsQuery = (search: OrganizationsSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "list", search],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<OrganizationEntry>>("/organizations", {
        query: { ...search, cursor: pageParam, limit: 50 },
        signal,
      }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<OrganizationDetails>(`/organizations/${id}`, { signal }),
  });

export const organizationPeopleQuery = (id: string, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...keys.one(id), "people", { q }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<PersonEntry>>(`/organizations/${id}/people`, { query: { q, cursor: pageParam }, signal }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** @throws {ApiProblem} as do all of the following, where the server refuses. */
export async function addOrganization(queryClient: QueryClient, wish: OrganizationWish): Promise<OrganizationDetails> {
  const organization = await apiPost<OrganizationDetails>("/organizations", wish);
  organizationsChanged(queryClient);
  return organization;
}

export async function changeOrganization(
  queryClient: QueryClient,
  { id, etag }: OrganizationDetails,
  change: Partial<Omit<OrganizationWish, "kind">>,
): Promise<void> {
  await apiPatch(`/organizations/${id}`, change, { etag });
  organizationsChanged(queryClient);
}

export async function addPerson(
  queryClient: QueryClient,
  organizationId: string,
  wish: PersonWish,
): Promise<PersonEntry> {
  const person = await apiPost<PersonEntry>(`/organizations/${organizationId}/people`, wish);
  organizationsChanged(queryClient);
  return person;
}

/** Also with 412 and `currentPerson`, where somebody else has changed it since. */
export async function changePerson(
  queryClient: QueryClient,
  { id, etag }: PersonEntry,
  change: Partial<Pick<PersonWish, "name" | "role">>,
): Promise<void> {
  await apiPatch(`/people/${id}`, change, { etag });
  organizationsChanged(queryClient);
}

export async function makeSignInLink(queryClient: QueryClient, personId: string): Promise<NewSignInLink> {
  const made = await apiPost<NewSignInLink>(`/people/${personId}/sign-in-links`);
  organizationsChanged(queryClient);
  return made;
}

/** Rule 15: name and address go, the facts stay. */
export async function erasePerson(id: string): Promise<void> {
  await apiDelete(`/people/${id}/personal-data`);
}

export function organizationsChanged(queryClient: QueryClient): void {
  for (const queryKey of [keys.all, ["audit"], ["console-overview"]]) void queryClient.invalidateQueries({ queryKey });
}
