import { Trans, useLingui } from "@lingui/react/macro";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import styles from "./customer-page.module.css";

interface CustomerSubscriptionsTableProps {
  readonly subscriptions: readonly PortfolioSubscription[];
}

export function CustomerSubscriptionsTable({ subscriptions }: CustomerSubscriptionsTableProps) {
  const { t } = useLingui();
  return (
    <div className={styles.table}>
      <table className={table.table} aria-label={t`Subscriptions`}>
        <thead>
          <tr>
            <th scope="col">{t`Subscription`}</th>
            <th scope="col" className={table.end}>{t`Licences`}</th>
            <th scope="col">{t`Renewal`}</th>
            <th scope="col">{t`Relationship`}</th>
            <th scope="col">{t`Since`}</th>
          </tr>
        </thead>
        <tbody>
          {subscriptions.map((subscription) => (
            <Row key={`${subscription.id} ${subscription.tie.since}`} subscription={subscription} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ subscription }: { readonly subscription: PortfolioSubscription }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useTieNames();
  const { name, price, renewsOn, seats, state, term, tie } = subscription;
  const each = price && format.money(price);
  const [since, until] = [format.shortDay(tie.since), tie.until && format.shortDay(tie.until)];
  return (
    <tr>
      <td>
        <p>
          <span className={table.main}>{name}</span> {state && <SubscriptionStateBadge state={state} />}
        </p>
        {each && (
          <p className={table.fine}>
            {term === "yearly" ? (
              <Trans>{each} per licence and year</Trans>
            ) : (
              <Trans>{each} per licence and month</Trans>
            )}
          </p>
        )}
      </td>
      <td className={table.end}>
        <CellLabel>{t`Licences`}</CellLabel>
        {seats === null ? "–" : format.number(seats)}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Renewal`}</CellLabel>
        {renewsOn ? format.shortDay(renewsOn) : "–"}
      </td>
      <td>
        <p className={table.whole}>{names[tie.kind]}</p>
        <p className={table.fine}>{tie.partner.name}</p>
      </td>
      <td className={table.when}>
        <CellLabel>{t`Since`}</CellLabel>
        {until ? `${since} – ${until}` : since}
      </td>
    </tr>
  );
}
