import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import type { Me } from "../../../../contract/resources.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { chooseNoticeWay, type NoticePreference, noticePreferencesQuery } from "./account-data.ts";
import { NoticeWayRow } from "./notice-way-row.tsx";
import styles from "./notices-section.module.css";

/** Of what the person is told, and how. A choice holds at once. */
export function NoticesSection({ me }: { readonly me: Me }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(noticePreferencesQuery);
  const [here, mail] = [useId(), useId()];
  const choose = useMutation({ mutationFn: (chosen: NoticePreference) => chooseNoticeWay(queryClient, chosen) });
  return (
    <div id="notices" className={styles.anchor}>
      <Section
        title={t`How you are told`}
        lead={
          me.organization.kind === "partner" ? (
            <Trans>
              By a notice here, by mail, both, or not at all. Your partner's contact address gets its mail in any case.
            </Trans>
          ) : (
            <Trans>By a notice here, by mail, both, or not at all.</Trans>
          )
        }
      >
        <ProblemBar error={choose.error} />
        {data && (
          <table className={styles.table} aria-label={t`How you are told`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>About what</Trans>
                </th>
                <th scope="col" id={here}>
                  <Trans>Here</Trans>
                </th>
                <th scope="col" id={mail}>
                  <Trans>By mail</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((preference) => (
                <NoticeWayRow
                  key={preference.topic}
                  preference={preference}
                  kind={me.organization.kind}
                  columns={{ here, mail }}
                  onChoose={choose.mutate}
                />
              ))}
            </tbody>
          </table>
        )}
        {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonLines count={4} />}
      </Section>
    </div>
  );
}
