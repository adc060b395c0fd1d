import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Customer } from "../../../../contract/portfolio.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { StateBadge } from "../../design/state-badge.tsx";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import { distinctTies, earliest } from "./distinct-ties.ts";

/** One customer: by which ties, since when, how much there is. */
export function CustomerRow({ customer, past }: { readonly customer: Customer; readonly past: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const names = useTieNames();
  const { licences, nextRenewalOn, openRequests, organization, subscriptions, ties } = customer;
  const since = earliest(ties);
  return (
    <tr>
      <td>
        <Link
          to="/partner/customers/$organizationId"
          params={{ organizationId: organization.id }}
          className={`${link.link} ${table.main}`}
        >
          {organization.name}
        </Link>{" "}
        {openRequests > 0 && (
          <StateBadge tone="warning">
            <Plural value={openRequests} one="# open request" other="# open requests" />
          </StateBadge>
        )}
      </td>
      <td>
        {distinctTies(ties).map(({ kind, partners }) => (
          <div key={kind}>
            <p className={table.whole}>{names[kind]}</p>
            <p className={table.fine}>{partners.join(", ")}</p>
          </div>
        ))}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Since`}</CellLabel>
        {since && format.shortDay(since)}
      </td>
      <td className={table.end}>
        <CellLabel>{t`Subscriptions`}</CellLabel>
        {past ? "–" : format.number(subscriptions)}
      </td>
      <td className={table.end}>
        <CellLabel>{t`Licences`}</CellLabel>
        {past ? "–" : format.number(licences)}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Next renewal`}</CellLabel>
        {nextRenewalOn ? format.shortDay(nextRenewalOn) : "–"}
      </td>
    </tr>
  );
}
