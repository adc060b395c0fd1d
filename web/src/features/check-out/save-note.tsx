import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { Trans } from "@lingui/react/macro";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { Unreachable } from "../../platform/unreachable.ts";
import type { Draft } from "./draft.ts";
import styles from "./save-note.module.css";

interface SaveNoteProps {
  readonly draft: Draft;
  readonly onRetry: () => void;
}

/** Says quietly that what is typed is kept; loud only where it is not. */
export function SaveNote({ draft, onRetry }: SaveNoteProps) {
  const { save, failure } = draft;
  const words = useProblemWords();
  if (!draft.order.actions.change.allowed) return null;
  return (
    <div className={styles.root}>
      {save === "saved" && (
        <p className={styles.quiet}>
          <CheckmarkRegular />
          <Trans>Saved</Trans>
        </p>
      )}
      {(save === "waiting" || save === "saving") && (
        <p className={styles.quiet}>
          <Trans>Saving…</Trans>
        </p>
      )}
      <div role="status" className={styles.loud}>
        {save === "held" && !draft.conflict && (
          <p>{failure ? words(failure).detail : <Trans>Correct what is marked, so that it can be saved.</Trans>}</p>
        )}
        {save === "away" && (
          <p>
            {failure instanceof Unreachable || !failure ? (
              <Trans>No connection. Your changes are kept on this page and saved once it is back.</Trans>
            ) : (
              words(failure).detail
            )}
          </p>
        )}
      </div>
      {save === "away" && (
        <Button size="small" onClick={onRetry}>
          <Trans>Save now</Trans>
        </Button>
      )}
    </div>
  );
}
