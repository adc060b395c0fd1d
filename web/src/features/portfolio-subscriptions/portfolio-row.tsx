import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PortfolioSubscription } from "../../../../contract/portfolio.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";

/** One subscription, with as much of it as the tie gives. */
export function PortfolioRow({ subscription }: { readonly subscription: PortfolioSubscription }) {
  const { t } = useLingui();
  const format = useFormat();
  const tieNames = useTieNames();
  const { countryOfUse, name, organization, price, renewsOn, seats, state, term, tie } = subscription;
  const [since, until] = [format.shortDay(tie.since), tie.until && format.shortDay(tie.until)];
  const each = price && format.money(price);
  return (
    <tr>
      <td>
        <Link
          to="/partner/customers/$organizationId"
          params={{ organizationId: organization.id }}
          className={link.link}
        >
          {organization.name}
        </Link>
      </td>
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
            {countryOfUse && ` · ${format.country(countryOfUse)}`}
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
        <p className={table.whole}>{tieNames[tie.kind]}</p>
        <p className={table.fine}>{tie.partner.name}</p>
      </td>
      <td className={table.when}>
        <CellLabel>{t`Since`}</CellLabel>
        {until ? `${since} – ${until}` : since}
      </td>
    </tr>
  );
}
