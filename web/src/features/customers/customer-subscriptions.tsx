import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Choice } from "../../design/choice.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import styles from "./customer-page.module.css";
import { CustomerSubscriptionsTable } from "./customer-subscriptions-table.tsx";
import { customerSubscriptionsQuery } from "./customers-data.ts";

interface CustomerSubscriptionsProps {
  readonly organization: { readonly id: string; readonly name: string };
  /** There is no tie any more: what was comes first. */
  readonly past: boolean;
}

/** The customer's subscriptions, as far as the ties show them. */
export function CustomerSubscriptions({ organization, past }: CustomerSubscriptionsProps) {
  const { t } = useLingui();
  const [time, setTime] = useState<"present" | "past">(past ? "past" : "present");
  const list = useInfiniteQuery(customerSubscriptionsQuery(organization.id, time));
  const subscriptions = list.data?.pages.flatMap(({ items }) => items);
  return (
    <Section
      title={t`Subscriptions`}
      actions={
        <Choice
          label={<Trans>Show</Trans>}
          value={time}
          options={[
            ["present", t`Present`],
            ["past", t`Former`],
          ]}
          onChoose={setTime}
        />
      }
    >
      {list.isPending && <SkeletonLines count={3} />}
      {list.isError && !subscriptions && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {subscriptions?.length === 0 && (
        <p className={styles.quiet}>
          {time === "past" ? <Trans>No former subscriptions</Trans> : <Trans>None at present</Trans>}
        </p>
      )}
      {subscriptions && subscriptions.length > 0 && <CustomerSubscriptionsTable subscriptions={subscriptions} />}
      <LoadMore list={list} />
    </Section>
  );
}
