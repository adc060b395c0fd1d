import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { isInvitationOpen } from "../../../../domain/invitation-states.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { InvitationBadge } from "../../design/relationships/invitation-badge.tsx";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import { WithdrawInvitation } from "./withdraw-invitation.tsx";

/** One invitation: for whom, where it stands, until when it can be accepted. */
export function InvitationRow({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answeredAt, createdAt, declineReason, expiresAt, note, organization, partner, sentTo, state } = invitation;
  const answered = answeredAt && format.shortDay(answeredAt);
  return (
    <tr>
      <td>
        {state === "accepted" && organization ? (
          <Link
            to="/partner/customers/$organizationId"
            params={{ organizationId: organization.id }}
            className={`${link.link} ${table.main}`}
          >
            {organization.name}
          </Link>
        ) : (
          <span className={table.main}>
            {organization?.name ?? note ?? sentTo ?? <Trans>Whoever gets the link</Trans>}
          </span>
        )}
        {organization && note && <p className={table.fine}>{note}</p>}
        {sentTo && (organization || note) && <p className={table.fine}>{sentTo}</p>}
        {declineReason && (
          <p className={table.fine}>
            <q>{declineReason}</q>
          </p>
        )}
      </td>
      <td>
        <InvitationBadge state={state} />
        {answered && <p className={table.fine}>{answered}</p>}
      </td>
      <td>
        <CellLabel>{t`Location`}</CellLabel>
        {partner.name}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Made`}</CellLabel>
        {format.shortDay(createdAt)}
      </td>
      <td className={table.when}>
        <CellLabel>{t`Valid until`}</CellLabel>
        {isInvitationOpen(state) ? format.shortDay(expiresAt) : "–"}
      </td>
      <td>{isInvitationOpen(state) && <WithdrawInvitation invitation={invitation} />}</td>
    </tr>
  );
}
