import { useMutation } from "@tanstack/react-query";
import { apiDelete } from "../../platform/api.ts";

/** Back to the invitation, whose token is kept meanwhile. */
export const afterSignIn = { returnTo: "/invitation" } as const;

/** Signs out, so that somebody signs in who may open the invitation. The page is loaded anew: nothing of what was shown stays. */
export function useOtherAccount() {
  return useMutation({
    mutationFn: () => apiDelete("/session"),
    onSuccess: () => location.assign(`/sign-in?${new URLSearchParams(afterSignIn)}`),
  });
}
