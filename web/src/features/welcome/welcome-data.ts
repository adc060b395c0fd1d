import { queryOptions } from "@tanstack/react-query";
import type { OpenedSignInLink } from "../../../../contract/organization-register.ts";
import type { Me } from "../../../../contract/resources.ts";
import { apiPost } from "../../platform/api.ts";

/** Whom a sign-in link is for. */
export const signInLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ["sign-in-link", token],
    queryFn: () => apiPost<OpenedSignInLink>("/sign-in-link-openings", { token }),
    enabled: token !== "",
    retry: false,
    gcTime: 0,
  });

/** Sets the password and signs in. @throws {ApiProblem} where the link is good no longer, or the password is refused. */
export function setPassword(token: string, password: string): Promise<Me> {
  return apiPost<Me>("/sign-in-links/uses", { token, password });
}
