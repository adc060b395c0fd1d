import { Trans } from "@lingui/react/macro";
import type { HelpAnswers } from "../../../../contract/messages.ts";
import { PageLink } from "../../design/page-link.tsx";
import { useHelpPageNames } from "../../design/register-names/use-help-page-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { withHelp } from "../../platform/help-place.ts";
import styles from "./answers-table.module.css";

export function AnswersTable({ answers }: { readonly answers: readonly HelpAnswers[] }) {
  const names = useHelpPageNames();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Page</Trans>
          </th>
          <th scope="col" className={styles.figure}>
            <Trans>Yes</Trans>
          </th>
          <th scope="col" className={styles.figure}>
            <Trans>No</Trans>
          </th>
          <th scope="col">
            <Trans>Share of No</Trans>
          </th>
          <th scope="col" className={styles.latest}>
            <Trans>Latest answer</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ page, yes, no, latestAt }) => {
          const share = (100 * no) / (yes + no);
          return (
            <tr key={page}>
              <th scope="row">
                <PageLink to="." search={withHelp({ guide: page }) as never} resetScroll={false} preload={false}>
                  {names[page]}
                </PageLink>
              </th>
              <td className={styles.figure}>{format.number(yes)}</td>
              <td className={styles.figure}>{format.number(no)}</td>
              <td>
                <span className={styles.share}>
                  <span className={styles.bar} aria-hidden="true">
                    <span style={{ width: `${share}%` }} />
                  </span>
                  {format.percent(String(Math.round(share)))}
                </span>
              </td>
              <td className={styles.latest}>
                <time dateTime={latestAt}>{format.shortDay(latestAt)}</time>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
