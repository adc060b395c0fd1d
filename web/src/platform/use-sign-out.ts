import { useMutation } from "@tanstack/react-query";
import { apiDelete } from "./api.ts";

/** Ends this session and loads the start page anew, so that nothing of what was shown stays in memory. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => apiDelete("/session"),
    onSuccess: () => location.assign("/"),
  });
}
