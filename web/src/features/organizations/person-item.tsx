import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { StateBadge } from "../../design/state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import styles from "./organization-page.module.css";
import { PersonActions } from "./person-actions.tsx";

export function PersonItem({ person }: { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const format = useFormat();
  const roles = useRoleNames();
  const { canSignIn, email, erasedAt, id, lastSeenAt, name, role, signInLink } = person;
  const seen = lastSeenAt && format.moment(lastSeenAt);
  const expires = signInLink && format.moment(signInLink.expiresAt);
  return (
    <li id={id} className={styles.person}>
      <div className={styles.who}>
        <span className={styles.name}>
          {name ?? t`removed person`}
          {!erasedAt && !canSignIn && (
            <StateBadge tone="waiting">
              <Trans>cannot sign in yet</Trans>
            </StateBadge>
          )}
        </span>
        {email && <span>{email}</span>}
        <span className={styles.fine}>{roles[role]}</span>
        {!erasedAt && (
          <span className={styles.fine}>
            {seen ? <Trans>Last seen: {seen}</Trans> : <Trans>Never signed in</Trans>}
          </span>
        )}
        {expires && (
          <span className={styles.fine}>
            <Trans>A sign-in link waits to be used until {expires}.</Trans>
          </span>
        )}
      </div>
      {!erasedAt && <PersonActions person={person} />}
    </li>
  );
}
