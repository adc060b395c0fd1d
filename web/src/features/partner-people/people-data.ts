import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  AddPerson,
  ChangePerson,
  NewSignInLink,
  PersonEntry,
} from "../../../../contract/organization-register.ts";
import type { PartnerPeople } from "../../../../contract/partner-people.ts";
import { apiDelete, apiGet, apiPatch, apiPost } from "../../platform/api.ts";

const key = ["people"] as const;

/** The people of the caller's own company. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: key,
  queryFn: ({ pageParam, signal }) => apiGet<PartnerPeople>("/people", { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

export type PersonWish = z.infer<typeof AddPerson>;

/** Asks for the list anew, whatever came of the act. */
async function changing<Answer>(queryClient: QueryClient, act: Promise<Answer>): Promise<Answer> {
  try {
    return await act;
  } finally {
    refreshPeople(queryClient);
  }
}

/** @throws {ApiProblem} where somebody has that address already. */
export const addPerson = (queryClient: QueryClient, wish: PersonWish) =>
  changing(queryClient, apiPost<PersonEntry>("/people", wish));

/** @throws {ApiProblem} also, with 412 and `currentPerson`, where somebody else has changed the person since. */
export const changePerson = (
  queryClient: QueryClient,
  { id, etag }: PersonEntry,
  change: z.infer<typeof ChangePerson>,
) => changing(queryClient, apiPatch<PersonEntry>(`/people/${id}`, change, { etag }));

/** A link with which the person sets a password. The one before is good no longer. */
export const makeSignInLink = (queryClient: QueryClient, id: string) =>
  changing(queryClient, apiPost<NewSignInLink>(`/people/${id}/sign-in-links`));

/** Takes away the person's name, address and ways in. What was done stays done. */
export const removePerson = (id: string) => apiDelete(`/people/${id}/personal-data`);

export function refreshPeople(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: key });
}
