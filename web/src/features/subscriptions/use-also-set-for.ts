import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import {
  type AlsoSet,
  allSubscriptionsQuery,
  type CheckedSubscription,
  mostAtOnce,
  severalChecksQuery,
} from "./also-set-for-data.ts";

/** Another subscription of the organization, with what a check of the ID answers for it. */
export interface OfferedSubscription {
  readonly subscription: SubscriptionSummary;
  readonly checked: CheckedSubscription;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The organization's other subscriptions, and those of them for which the same partner is to be set as well.
 *
 * @param partnerId the ID that may be named on this one; null: none yet.
 * @param asking whether the dialog is open: one that has closed asks nothing more.
 */
export function useAlsoSetFor(subscriptionId: string, partnerId: string | null, asking: boolean) {
  const queryClient = useQueryClient();
  const [expanded, setExpanded] = useState(false);
  // A choice was made for one ID; another ID is another question.
  const [chosen, setChosen] = useState({ of: "", ids: nothing });
  const every = useQuery({ ...allSubscriptionsQuery, enabled: asking });
  const others = (every.data ?? []).filter(({ id }) => id !== subscriptionId);
  const checksQuery = severalChecksQuery(
    partnerId ?? "",
    others.map(({ id }) => id),
  );
  const checks = useQuery({ ...checksQuery, enabled: asking && expanded && partnerId !== null && others.length > 0 });

  const answers = new Map((checks.data ?? []).map((checked) => [checked.id, checked]));
  const offered = others.flatMap((subscription): OfferedSubscription[] => {
    const checked = answers.get(subscription.id);
    return checked ? [{ subscription, checked }] : [];
  });
  const may = offered.filter(({ checked }) => checked.check.outcome === "eligible");
  const ids = partnerId !== null && chosen.of === partnerId ? chosen.ids : nothing;
  const selected = expanded ? may.filter(({ checked }) => ids.has(checked.id)) : [];
  const choose = (next: Iterable<string>) => setChosen({ of: partnerId ?? "", ids: new Set(next) });

  return {
    offers: partnerId !== null && others.length > 0,
    expanded,
    toggle: () => setExpanded(!expanded),
    /** Those that may be set first, each part by name. */
    offered: [...may, ...offered.filter((one) => !may.includes(one))],
    may: may.length,
    /** This one is set in any case. */
    full: selected.length >= mostAtOnce - 1,
    isChosen: (id: string) => ids.has(id),
    pending: checks.isPending,
    error: checks.error,
    retry: () => void checks.refetch(),
    choose: (id: string, on: boolean) => choose(on ? [...ids, id] : [...ids].filter((one) => one !== id)),
    chooseAll: (on: boolean) => choose(on ? may.slice(0, mostAtOnce - 1).map(({ checked }) => checked.id) : []),
    selected: selected.map(
      ({ checked }): AlsoSet => ({
        id: checked.id,
        name: checked.name,
        etag: checked.partnerOfRecordEtag,
        before: checked.partnerOfRecord?.partner ?? null,
      }),
    ),
    askAgain: () => void queryClient.invalidateQueries({ queryKey: checksQuery.queryKey }),
  };
}

export type AlsoSetForChoice = ReturnType<typeof useAlsoSetFor>;
