import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { StateBadge } from "../../design/state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import { useMaybeMe } from "../../platform/me.ts";
import styles from "./people-page.module.css";
import { PersonActs } from "./person-acts.tsx";

interface PersonRowProps {
  readonly person: PersonEntry;
  /** Whether the reader looks after the company's people; who does not is told so once, over the list. */
  readonly mayManage: boolean;
}

export function PersonRow({ person, mayManage }: PersonRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const roleNames = useRoleNames();
  const me = useMaybeMe();
  const { canSignIn, email, id, lastSeenAt, name, role, signInLink } = person;
  const until = signInLink && format.shortDay(signInLink.expiresAt);
  return (
    <tr>
      <td className={styles.person}>
        <p className={table.main}>
          {name ?? <Trans>removed person</Trans>} {id === me?.person.id && <Trans>(you)</Trans>}
        </p>
        <p className={table.fine}>{email}</p>
        {!canSignIn && (
          <p>
            <StateBadge tone="waiting">
              {until ? <Trans>sign-in link valid until {until}</Trans> : <Trans>has no way in yet</Trans>}
            </StateBadge>
          </p>
        )}
      </td>
      <td>{roleNames[role]}</td>
      <td className={table.when}>
        <CellLabel>{t`Last seen`}</CellLabel>
        {lastSeenAt ? format.shortDay(lastSeenAt) : "–"}
      </td>
      {mayManage && (
        <td>
          <PersonActs person={person} />
        </td>
      )}
    </tr>
  );
}
