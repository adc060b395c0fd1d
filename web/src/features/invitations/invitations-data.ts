import { infiniteQueryOptions, keepPreviousData, type QueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type {
  InvitationList,
  InviteCustomer,
  NewResellerInvitation,
  ResellerInvitation,
} from "../../../../contract/relationships.ts";
import { apiGet, apiPost } from "../../platform/api.ts";
import type { InvitationsSearch } from "./invitations-search.ts";

const key = ["reseller-invitations"] as const;

export type InvitationWish = z.infer<typeof InviteCustomer>;

export const invitationsQuery = ({ state }: InvitationsSearch) =>
  infiniteQueryOptions({
    queryKey: [...key, { state }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<InvitationList>("/reseller-invitations", { query: { state, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Its link is shown once, so a repeated request makes another invitation. @throws {ApiProblem} */
export async function inviteCustomer(queryClient: QueryClient, wish: InvitationWish): Promise<NewResellerInvitation> {
  const made = await apiPost<NewResellerInvitation>("/reseller-invitations", wish);
  void queryClient.invalidateQueries({ queryKey: key });
  return made;
}

/** @throws {ApiProblem} where it was answered meanwhile. */
export async function withdrawInvitation(queryClient: QueryClient, id: string): Promise<ResellerInvitation> {
  try {
    return await apiPost<ResellerInvitation>(`/reseller-invitations/${id}/withdrawal`);
  } finally {
    void queryClient.invalidateQueries({ queryKey: key });
  }
}
