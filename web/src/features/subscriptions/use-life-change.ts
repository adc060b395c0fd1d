import { useLingui } from "@lingui/react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ApiProblem } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { type LifeWish, makeLifeChange, previewQuery, showSubscription } from "./life-data.ts";
import { subscriptionKeys } from "./subscriptions-data.ts";

/** A wish that no preview is asked for. */
const nothing: LifeWish = {};

/**
 * What a dialog about a subscription's life asks the server: what the wish would do, and then to do it. The two belong together by
 * the preview's quote.
 *
 * @param wish null while there is nothing to ask about.
 */
export function useLifeChange(id: string, wish: LifeWish | null, onDone: (subscription: Subscription) => void) {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const attempt = useRef({ of: "", key: "" });
  const preview = useQuery({ ...previewQuery(id, wish ?? nothing, i18n.locale), enabled: wish !== null });
  const change = useMutation({
    mutationFn: ({ agreed, quote }: { agreed: LifeWish; quote: string }) => {
      // Repeating an attempt whose answer was lost repeats its key, so that it cannot happen twice.
      const of = `${JSON.stringify(agreed)} ${quote}`;
      if (attempt.current.of !== of) attempt.current = { of, key: newIdempotencyKey() };
      return makeLifeChange(id, agreed, { quote, idempotencyKey: attempt.current.key });
    },
    onSuccess: (subscription) => {
      showSubscription(queryClient, subscription);
      onDone(subscription);
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.document.status >= 500) return;
      attempt.current = { of: "", key: "" };
      // What it means by now, to be read and agreed to anew.
      void preview.refetch();
      void queryClient.invalidateQueries({ queryKey: subscriptionKeys.all });
    },
  });
  const said = wish !== null && preview.data && !preview.isFetching ? preview.data : null;
  const agreeable = said !== null && said.refusal === null && !change.isPending;
  return {
    /** What the wish would do; null while that is being asked. */
    preview: said,
    asking: wish !== null && preview.isFetching,
    agreeable,
    changing: change.isPending,
    failure: change.error ?? (preview.isError ? preview.error : null),
    agree: () => {
      if (agreeable && wish !== null) change.mutate({ agreed: wish, quote: said.quote });
    },
    /** Forgets what went wrong with another wish. */
    forget: change.reset,
  };
}
