import { useMutation, useQueryClient } from "@tanstack/react-query";
import { apiDelete } from "./api.ts";
import { meKey } from "./me.ts";

/** Ends this session; what was loaded under it is forgotten by the frame of the page. */
export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => apiDelete("/session"),
    onSuccess: () => queryClient.setQueryData(meKey, null),
  });
}
