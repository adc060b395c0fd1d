import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Session } from "../../../../contract/resources.ts";
import { StateBadge } from "../../design/state-badge.tsx";
import { showToast } from "../../design/toasts.ts";
import { useFormat } from "../../design/use-format.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { revokeSession } from "./account-data.ts";
import { nameOfBrowser } from "./name-of-browser.ts";
import styles from "./rows.module.css";

export function SessionRow({ session }: { readonly session: Session }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const browser = nameOfBrowser(session.userAgent) ?? t`Unknown browser`;
  const signedIn = format.moment(session.createdAt);
  const lastSeen = format.moment(session.lastSeenAt);
  const revoke = useMutation({
    mutationFn: () => revokeSession(queryClient, session.id),
    onSuccess: () => showToast({ title: t`Signed out: ${browser}` }),
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          {browser}
          {session.current && (
            <StateBadge tone="good">
              <Trans>this browser</Trans>
            </StateBadge>
          )}
        </p>
        <p className={styles.facts}>
          <Trans>
            Signed in: {signedIn} · last seen: {lastSeen}
          </Trans>
        </p>
      </div>
      {!session.current && (
        <Button
          aria-label={t`Sign out: ${browser}, ${signedIn}`}
          disabledFocusable={revoke.isPending}
          onClick={() => revoke.mutate()}
        >
          <Trans>Sign out</Trans>
        </Button>
      )}
    </li>
  );
}
