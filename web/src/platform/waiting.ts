import { queryOptions } from "@tanstack/react-query";
import type { ClearingProposal, ResellerInvitation } from "../../../contract/relationships.ts";
import { apiGet } from "./api.ts";
import type { ListPage } from "./list-page.ts";

/** Invitations that somebody of this organization has opened and nobody has answered. */
export const waitingInvitationsQuery = queryOptions({
  queryKey: ["reseller-invitations", "waiting"],
  queryFn: ({ signal }) =>
    apiGet<ListPage<ResellerInvitation>>("/reseller-invitations", { query: { state: "viewed" }, signal }),
  staleTime: 0,
});

/** What resellers propose for what they sold, as long as nobody has answered. */
export const waitingProposalsQuery = queryOptions({
  queryKey: ["clearing-proposals", "list", "waiting"],
  queryFn: ({ signal }) =>
    apiGet<ListPage<ClearingProposal>>("/clearing-proposals", { query: { state: "proposed" }, signal }),
  staleTime: 0,
});
