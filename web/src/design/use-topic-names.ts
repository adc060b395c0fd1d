import { useLingui } from "@lingui/react/macro";
import type { NoticeTopic } from "../../../domain/notice-topics.ts";

/** What the topics are called of which people are told. */
export function useTopicNames(): Readonly<Record<NoticeTopic, string>> {
  const { t } = useLingui();
  return {
    "partners-of-record": t`Partners of record`,
    resellers: t`Reseller relationships`,
    orders: t`Orders`,
    subscriptions: t`Subscriptions`,
    messages: t`Messages from customers`,
    "removal-cases": t`Removal cases`,
  };
}
