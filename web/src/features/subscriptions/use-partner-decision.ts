import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { PartnerIdCheck, PartnerOfRecord, Subscription } from "../../../../contract/resources.ts";
import { ApiProblem } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { type AlsoSet, namePartnerOnSeveral } from "./also-set-for-data.ts";
import { checkPartnerId, type PartnerChange, setPartnerOfRecord } from "./subscriptions-data.ts";

/** The ID that is wanted, null: no partner; and on which others it is wanted as well. */
interface Wanted {
  readonly partnerId: string | null;
  readonly others: readonly AlsoSet[];
}

/**
 * What the dialogs ask the server: the check of a typed ID, and the change itself. Both keep what they know when they fail, so that
 * a lost connection loses nothing.
 */
export function usePartnerDecision(subscription: Subscription, onChanged: (change: PartnerChange) => void) {
  // What the person saw on opening the dialog, and not what the page has read since: else If-Match would guard nothing.
  const [seen, setSeen] = useState({ etag: subscription.partnerOfRecordEtag, present: subscription.partnerOfRecord });
  const [conflict, setConflict] = useState<{ title: string; current: PartnerOfRecord | null } | null>(null);
  const [answered, setAnswered] = useState<{ typed: string; answer: PartnerIdCheck } | null>(null);
  const attempt = useRef({ of: "", key: "" });

  const check = useMutation({
    mutationFn: (typed: string) => checkPartnerId(subscription.id, typed),
    onMutate: () => setAnswered(null),
    onSuccess: (answer, typed) => setAnswered({ typed, answer }),
  });

  const change = useMutation({
    mutationFn: async ({ partnerId, others }: Wanted & { typed: string }) => {
      // Repeating an attempt whose answer was lost repeats its key, so that it cannot happen twice.
      const of = JSON.stringify([partnerId, seen.etag, others.map(({ id, etag }) => [id, etag])]);
      if (attempt.current.of !== of) attempt.current = { of, key: newIdempotencyKey() };
      const send = { etag: seen.etag, idempotencyKey: attempt.current.key };
      if (partnerId !== null && others.length > 0) {
        return namePartnerOnSeveral(subscription.id, partnerId, others, send);
      }
      return { ...(await setPartnerOfRecord(subscription.id, partnerId, send)), others: [] };
    },
    onSuccess: (done) => onChanged({ before: seen.present, ...done }),
    onError: (error, { partnerId, typed }) => {
      const problem = problemOf(error);
      if (!problem || problem.status >= 500) return;
      attempt.current = { of: "", key: "" };
      const own = problem.items?.find(({ id }) => id === subscription.id);
      const refused = problem.check ?? own?.check;
      if (refused && refused.outcome !== "already-of-record") setAnswered({ typed, answer: refused });
      const now = problem.items ? own : problem;
      if (problem.code !== "precondition-failed" || !now?.currentEtag) return;
      setSeen({ etag: now.currentEtag, present: now.current ?? null });
      if (!problem.items) setConflict({ title: problem.title, current: now.current ?? null });
      if (partnerId !== null) check.mutate(typed);
    },
  });

  return {
    present: seen.present,
    conflict,
    /** The last attempt's refusal, where it concerns several subscriptions. */
    refusal: severalRefused(change.error),
    answerTo: (typed: string) => (answered?.typed === typed.trim() ? answered.answer : null),
    checking: check.isPending,
    changing: change.isPending,
    /** What went wrong with the last request, other than what the dialog shows in its own way. */
    failure: showsItself(change.error) ? check.error : (change.error ?? check.error),
    check: (typed: string) => {
      change.reset();
      check.mutate(typed.trim());
    },
    /** @param onRefused hears of a refusal: what is known of the others may be out of date. */
    change: (wanted: Wanted, typed: string, onRefused: () => void) => {
      check.reset();
      change.mutate({ ...wanted, typed: typed.trim() }, { onError: onRefused });
    },
  };
}

/** What the dialog shows in its own way: beside the ID, as a conflict, or by subscription. */
function showsItself(error: Error | null): boolean {
  const problem = problemOf(error);
  return Boolean(problem?.check ?? problem?.items) || problem?.code === "precondition-failed";
}

function severalRefused(error: Error | null) {
  const problem = problemOf(error);
  return problem?.items && !problem.check ? problem : null;
}

function problemOf(error: Error | null): ApiProblem["document"] | null {
  return error instanceof ApiProblem ? error.document : null;
}
