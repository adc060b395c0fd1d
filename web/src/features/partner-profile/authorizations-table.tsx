import { Trans, useLingui } from "@lingui/react/macro";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { Section } from "../../design/section.tsx";
import { StateBadge } from "../../design/state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-profile-page.module.css";

/** For which services in which countries the vendor has authorized the account, and when. */
export function AuthorizationsTable({ authorizations }: Pick<PartnerAccount, "authorizations">) {
  const { t } = useLingui();
  const format = useFormat();
  if (authorizations.length === 0) {
    return (
      <Section title={t`Authorizations`}>
        <p className={styles.hint}>
          <Trans>None. A headquarters account itself serves no customer; its locations do.</Trans>
        </p>
      </Section>
    );
  }
  return (
    <Section title={t`Authorizations`} lead={<Trans>Granted by the vendor; read only.</Trans>}>
      <div className={styles.table}>
        <table className={table.table} aria-label={t`Authorizations`}>
          <thead>
            <tr>
              <th scope="col">{t`Service`}</th>
              <th scope="col">{t`Country`}</th>
              <th scope="col">{t`From`}</th>
              <th scope="col">{t`Until`}</th>
              <th scope="col">{t`State`}</th>
            </tr>
          </thead>
          <tbody>
            {authorizations.map(({ country, from, id, inForce, service, until }) => (
              <tr key={id}>
                <td className={table.main}>{service.name}</td>
                <td>{format.country(country)}</td>
                <td className={table.when}>
                  <CellLabel>{t`From`}</CellLabel>
                  {format.shortDay(from)}
                </td>
                <td className={table.when}>
                  <CellLabel>{t`Until`}</CellLabel>
                  {until ? format.shortDay(until) : "–"}
                </td>
                <td>
                  <StateBadge tone={inForce ? "good" : "over"}>
                    {inForce ? <Trans>in force</Trans> : <Trans>not in force</Trans>}
                  </StateBadge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
