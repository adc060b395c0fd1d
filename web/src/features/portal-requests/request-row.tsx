import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import { dueOf } from "./due-of.ts";

export function RequestRow({ request }: { readonly request: RemovalRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const { askedAt, id, obstacles, organization, partner, state } = request;
  const due = dueOf(request);
  return (
    <tr>
      <td>
        <Link to="/partner/requests/$requestId" params={{ requestId: id }} className={`${link.link} ${table.main}`}>
          {organization.name}
        </Link>
        <p className={table.fine}>{partner.name}</p>
      </td>
      <td>
        <RemovalRequestBadge state={state} />
      </td>
      <td className={table.when}>
        <CellLabel>{t`Asked`}</CellLabel>
        {format.shortDay(askedAt)}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Due`}</CellLabel>
        {due ? format.shortDay(due) : "–"}
      </td>
      <td>
        <CellLabel>{t`In the way`}</CellLabel>
        {obstacles.length === 0 ? (
          <Trans>nothing</Trans>
        ) : (
          <Plural value={obstacles.length} one="# thing" other="# things" />
        )}
      </td>
    </tr>
  );
}
