import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import type { PartnerSummary } from "../../../../contract/resources.ts";
import { showToast } from "../../design/toasts.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { type Correction, correctRecord } from "./corrections-data.ts";

/** A correction while it is written. */
export interface CorrectionDraft {
  readonly from: string | null;
  /** It holds until now and on. */
  readonly lasts: boolean;
  readonly until: string | null;
  readonly nobody: boolean;
  /** Who was of record in truth, found by its ID. */
  readonly partner: PartnerSummary | null;
  readonly reason: string;
}

type Faults = Partial<Record<"from" | "until" | "partner" | "reason", string>>;

const blank: CorrectionDraft = { from: null, lasts: true, until: null, nobody: false, partner: null, reason: "" };

/** The form's state: what is typed, what lacks once it was sent, and sending it. */
export function useCorrection(subscriptionId: string, onWritten: () => void) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(blank);
  const [tried, setTried] = useState(false);
  const key = useRef(newIdempotencyKey());
  const write = useMutation({
    mutationFn: (correction: Correction) => correctRecord(queryClient, subscriptionId, correction, key.current),
    onSuccess: () => {
      showToast({
        title: t`The record is corrected`,
        detail: t`The reason stands in the record for everybody to read.`,
      });
      onWritten();
    },
  });
  const lacking = faultsOf(draft, {
    from: t`Say from when.`,
    until: t`Say until when.`,
    partner: t`Type the Partner ID and check it.`,
    reason: t`Give the reason.`,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { from, lasts, until, nobody, partner, reason } = draft;
    if (Object.keys(lacking).length > 0 || from === null || write.isPending) return;
    const partnerId = nobody ? null : (partner?.partnerId ?? null);
    write.mutate({ from, until: lasts ? null : until, partnerId, reason: reason.trim() });
  };
  return {
    draft,
    faults: tried ? lacking : ({} as Faults),
    problem: write.error,
    isWriting: write.isPending,
    submit,
    change: (part: Partial<CorrectionDraft>) => {
      // Another correction is another request.
      key.current = newIdempotencyKey();
      setDraft((before) => ({ ...before, ...part }));
    },
  };
}

function faultsOf(draft: CorrectionDraft, words: Required<Faults>): Faults {
  return {
    ...(draft.from === null && { from: words.from }),
    ...(!draft.lasts && draft.until === null && { until: words.until }),
    ...(!draft.nobody && draft.partner === null && { partner: words.partner }),
    ...(draft.reason.trim() === "" && { reason: words.reason }),
  };
}
