import { useLingui } from "@lingui/react/macro";
import type { NoticeTopic } from "../../../../domain/notice-topics.ts";
import type { OrganizationKind } from "../../../../domain/roles.ts";

type Texts = Readonly<Partial<Record<NoticeTopic, string>>>;

/** What a topic is about, for each side. */
export function useTopicTexts(kind: OrganizationKind): Texts {
  const { t } = useLingui();
  const texts: Record<OrganizationKind, Texts> = {
    customer: {
      "partners-of-record": t`A partner named, changed or removed, suspended, or no longer authorized.`,
      resellers: t`Invitations, proposals, removal requests, and relationships that begin or end.`,
      orders: t`Orders that were placed for your organization.`,
      subscriptions: t`Changes, renewals, suspensions and ends.`,
    },
    partner: {
      "partners-of-record": t`Becoming partner of record of a subscription, and being it no longer.`,
      resellers: t`Answers to invitations and proposals, removal requests, and relationships that begin or end.`,
      orders: t`Orders that your company placed for its customers.`,
      messages: t`What customers write to your company through the directory and their subscriptions.`,
    },
    vendor: {
      "removal-cases": t`Objections to removal requests, and dates that have passed.`,
    },
  };
  return texts[kind];
}
