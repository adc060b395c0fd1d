import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { PartnerMessage, PartnerMessageList } from "../../../contract/messages.ts";
import { apiGet, apiPost } from "./api.ts";
import { newIdempotencyKey } from "./new-idempotency-key.ts";

/** For whom a message is, and what it is about. */
export interface MessageTo {
  readonly partnerId: string;
  readonly subscriptionId?: string | undefined;
}

const key = ["partner-messages"] as const;

/** What the caller's organization has written to a partner, the latest first. */
export const partnerMessagesQuery = (partnerId: string) =>
  queryOptions({
    queryKey: [...key, partnerId],
    queryFn: ({ signal }) =>
      apiGet<PartnerMessageList>("/partner-messages", { query: { partnerId, limit: 20 }, signal }),
  });

/** Sends a message. Sending the same text again after a lost answer sends it once. */
export function useSendPartnerMessage({ partnerId, subscriptionId }: MessageTo) {
  const queryClient = useQueryClient();
  const attempt = useRef({ of: "", key: "" });
  return useMutation({
    mutationFn: (text: string) => {
      if (attempt.current.of !== text) attempt.current = { of: text, key: newIdempotencyKey() };
      const body = { partnerId, text, consent: true, ...(subscriptionId && { subscriptionId }) };
      return apiPost<PartnerMessage>("/partner-messages", body, { idempotencyKey: attempt.current.key });
    },
    onSuccess: () => {
      attempt.current = { of: "", key: "" };
      return queryClient.invalidateQueries({ queryKey: [...key, partnerId] });
    },
  });
}
