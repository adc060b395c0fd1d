import { Trans, useLingui } from "@lingui/react/macro";
import type { InfiniteData } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import type { InvitationList } from "../../../../contract/relationships.ts";
import table from "../../design/data-table.module.css";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { InvitationRow } from "./invitation-row.tsx";

interface InvitationsTableProps {
  readonly list: ComponentProps<typeof LoadMore>["list"] & {
    readonly data: InfiniteData<InvitationList>;
    readonly isPlaceholderData: boolean;
  };
  readonly filtered: boolean;
}

export function InvitationsTable({ list, filtered }: InvitationsTableProps) {
  const { t } = useLingui();
  const invitations = list.data.pages.flatMap((page) => page.items);
  if (invitations.length === 0) {
    return filtered ? (
      <EmptyState title={<Trans>No invitation is in this state</Trans>} />
    ) : (
      <EmptyState title={<Trans>No invitations yet</Trans>}>
        <Trans>Invite a customer with a link that you send, or that Doradca mails for you.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <table className={table.table} aria-label={t`Invitations`} aria-busy={list.isPlaceholderData}>
        <thead>
          <tr>
            <th scope="col">{t`For`}</th>
            <th scope="col">{t`State`}</th>
            <th scope="col">{t`Location`}</th>
            <th scope="col">{t`Made`}</th>
            <th scope="col">{t`Valid until`}</th>
            <th scope="col">{t`Action`}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </tbody>
      </table>
      <LoadMore list={list} />
    </>
  );
}
