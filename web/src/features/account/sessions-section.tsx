import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { sessionsQuery } from "./account-data.ts";
import styles from "./rows.module.css";
import { SessionRow } from "./session-row.tsx";

export function SessionsSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(sessionsQuery);
  return (
    <Section
      title={t`Where you are signed in`}
      lead={<Trans>Sign out a browser that you do not know, or that you have left somewhere.</Trans>}
    >
      {data && (
        <ul className={styles.rows}>
          {data.items.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines count={2} />}
    </Section>
  );
}
