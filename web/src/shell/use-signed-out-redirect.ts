import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { meKey, useMaybeMe } from "../platform/me.ts";

/**
 * When a session ends under the page, by another window or because it was revoked, what the person saw is forgotten and the guard
 * of the route leads to sign-in, and from there back.
 */
export function useSignedOutRedirect(): void {
  const me = useMaybeMe();
  const router = useRouter();
  const queryClient = useQueryClient();
  const wasSignedIn = useRef(me !== null);
  useEffect(() => {
    if (wasSignedIn.current && me === null) {
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
      void router.invalidate();
    }
    wasSignedIn.current = me !== null;
  }, [me, router, queryClient]);
}
