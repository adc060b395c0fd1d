import { Button } from "@fluentui/react-components";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { sessionsQuery } from "./account-data.ts";
import styles from "./rows.module.css";
import { SessionRow } from "./session-row.tsx";

/** Few people are signed in at more places; the rest waits behind a button. */
const shownAtFirst = 5;

export function SessionsSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const [all, setAll] = useState(false);
  const more = (data?.items.length ?? 0) - shownAtFirst;
  return (
    <Section
      title={t`Where you are signed in`}
      lead={<Trans>Sign out a browser that you do not know, or that you have left somewhere.</Trans>}
    >
      {data && (
        <ul className={styles.rows}>
          {data.items.slice(0, all ? undefined : shownAtFirst).map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      {more > 0 && !all && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          <Plural value={more} one="Show # more" other="Show # more" />
        </Button>
      )}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines count={2} />}
    </Section>
  );
}
