import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { PartnerIdCheck, PartnerOfRecord, Subscription } from "../../../../contract/resources.ts";
import { ApiProblem } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { checkPartnerId, type PartnerChange, setPartnerOfRecord } from "./subscriptions-data.ts";

/** The ID that is wanted; null: no partner. */
type Wanted = string | null;

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
    mutationFn: ({ wanted }: { wanted: Wanted; typed: string }) => {
      // Repeating an attempt whose answer was lost repeats its key, so that it cannot happen twice.
      const of = `${wanted} ${seen.etag}`;
      if (attempt.current.of !== of) attempt.current = { of, key: newIdempotencyKey() };
      return setPartnerOfRecord(subscription.id, wanted, { etag: seen.etag, idempotencyKey: attempt.current.key });
    },
    onSuccess: (done) => onChanged({ before: seen.present, ...done }),
    onError: (error, { wanted, typed }) => {
      const problem = problemOf(error);
      if (!problem || problem.status >= 500) return;
      attempt.current = { of: "", key: "" };
      if (problem.check) setAnswered({ typed, answer: problem.check });
      if (problem.code !== "precondition-failed" || !problem.currentEtag) return;
      setSeen({ etag: problem.currentEtag, present: problem.current ?? null });
      setConflict({ title: problem.title, current: problem.current ?? null });
      if (wanted !== null) check.mutate(typed);
    },
  });

  return {
    present: seen.present,
    conflict,
    answerTo: (typed: string) => (answered?.typed === typed.trim() ? answered.answer : null),
    checking: check.isPending,
    changing: change.isPending,
    /** What went wrong with the last request, other than what the dialog shows in its own way. */
    failure: showsItself(change.error) ? check.error : (change.error ?? check.error),
    check: (typed: string) => {
      change.reset();
      check.mutate(typed.trim());
    },
    change: (wanted: Wanted, typed: string) => {
      check.reset();
      change.mutate({ wanted, typed: typed.trim() });
    },
  };
}

function showsItself(error: Error | null): boolean {
  const problem = problemOf(error);
  return Boolean(problem?.check) || problem?.code === "precondition-failed";
}

function problemOf(error: Error | null): ApiProblem["document"] | null {
  return error instanceof ApiProblem ? error.document : null;
}
