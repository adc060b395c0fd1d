import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { PartnerStateBadge } from "../../design/partner-state-badge.tsx";
import styles from "./partner-profile-page.module.css";

interface AccountListProps {
  readonly accounts: readonly PartnerAccount[];
  readonly shown: PartnerAccount;
}

/** The headquarters and the locations, of which one is open. */
export function AccountList({ accounts, shown }: AccountListProps) {
  const { t } = useLingui();
  return (
    <nav className={styles.accounts} aria-label={t`Accounts`}>
      <ul>
        {accounts.map(({ kind, partner, state }) => (
          <li key={partner.id}>
            <Link
              to="/partner/profile"
              search={{ account: partner.partnerId }}
              className={styles.account}
              aria-current={partner.id === shown.partner.id ? "true" : undefined}
              activeProps={{ "aria-current": partner.id === shown.partner.id ? "true" : undefined }}
            >
              <span className={styles.name}>{partner.name}</span>
              <span className={styles.fine}>
                {partner.partnerId} · {kind === "headquarters" ? <Trans>headquarters</Trans> : <Trans>location</Trans>}
              </span>
              {state !== "active" && (
                <span>
                  <PartnerStateBadge state={state} />
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
