import { useMutation } from "@tanstack/react-query";
import type { Me } from "../../../../contract/resources.ts";
import { apiPost } from "../../platform/api.ts";
import { useBeginSession } from "../../platform/use-begin-session.ts";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Signs in, and leads to the address that was asked for. */
export function useSignIn() {
  const beginSession = useBeginSession();
  return useMutation({
    mutationFn: ({ email, password }: Credentials) => apiPost<Me>("/session", { email: email.trim(), password }),
    onSuccess: beginSession,
  });
}
