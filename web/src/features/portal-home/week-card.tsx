import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { Card } from "../../design/card.tsx";
import table from "../../design/data-table.module.css";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import styles from "./portal-home-page.module.css";
import { useChangeNames } from "./use-change-names.ts";
import week from "./week-card.module.css";

/** What became different in the last seven days, the latest first. */
export function WeekCard({ changes }: Pick<PortfolioHome, "changes">) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useChangeNames();
  return (
    <Card icon={HistoryRegular} title={t`Changed this week`} className={styles.wide}>
      {changes.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Nothing has changed in the last seven days.</Trans>
        </p>
      ) : (
        <table className={`${table.table} ${week.table}`}>
          <thead>
            <tr>
              <th scope="col">{t`What`}</th>
              <th scope="col">{t`Customer`}</th>
              <th scope="col">{t`Subscription`}</th>
              <th scope="col">{t`Location`}</th>
              <th scope="col">{t`When`}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ at, kind, organization, partner, subscription }) => (
              <tr key={`${kind} ${at} ${subscription?.id ?? organization?.id ?? partner.id}`}>
                <td className={table.main}>{names[kind]}</td>
                <td>
                  {organization && (
                    <Link
                      to="/partner/customers/$organizationId"
                      params={{ organizationId: organization.id }}
                      className={link.link}
                    >
                      {organization.name}
                    </Link>
                  )}
                </td>
                <td>{subscription?.name}</td>
                <td className={table.fine}>{partner.name}</td>
                <td className={table.fine}>
                  <time dateTime={at}>{format.moment(at)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
