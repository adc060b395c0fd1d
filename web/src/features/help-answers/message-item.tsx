import { Button, Link } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SupportMessage } from "../../../../contract/messages.ts";
import { useHelpPageNames } from "../../design/register-names/use-help-page-names.ts";
import { showToast } from "../../design/toasts.ts";
import { useFormat } from "../../design/use-format.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { languageNames } from "../../platform/language-names.ts";
import { markHandled } from "./help-answers-data.ts";
import styles from "./message-item.module.css";

/** What somebody wrote to support: who, from which page, in which language, and whether somebody has taken care of it. */
export function MessageItem({ message }: { readonly message: SupportMessage }) {
  const { t } = useLingui();
  const names = useHelpPageNames();
  const format = useFormat();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { id, at, from, page, language, text, handledAt, handledBy } = message;
  const isHandled = handledAt !== null;
  const change = useMutation({
    mutationFn: (handled: boolean) => markHandled(queryClient, id, handled),
    onSuccess: (_, handled) => {
      // The message leaves the list, and the button that was pressed goes with it.
      document.getElementById("main")?.focus({ preventScroll: true });
      showToast({
        title: handled ? t`Marked as handled` : t`Marked as waiting`,
        detail: from.person.name,
        ...(handled && { action: { label: t`Undo`, run: () => change.mutate(false) } }),
      });
    },
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  const languageName = languageNames.find(({ code }) => code === language)?.name;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <p className={styles.who}>
          <strong>{from.person.name}</strong>
          <span>{from.organization.name}</span>
          {from.email && <Link href={`mailto:${from.email}`}>{from.email}</Link>}
        </p>
        <Button disabledFocusable={change.isPending} onClick={() => !change.isPending && change.mutate(!isHandled)}>
          {isHandled ? <Trans>Mark as waiting</Trans> : <Trans>Mark as handled</Trans>}
        </Button>
      </div>
      <p className={styles.text} lang={language}>
        {text ?? <Trans>The text was erased with the person's data.</Trans>}
      </p>
      <p className={styles.facts}>
        <time dateTime={at}>{format.moment(at)}</time>
        <span>
          <Trans>Page: {names[page]}</Trans>
        </span>
        <span>
          <Trans>Language: {languageName}</Trans>
        </span>
        {handledAt && (
          <span>
            <Trans>
              Handled: {format.moment(handledAt)}, {handledBy?.name}
            </Trans>
          </span>
        )}
      </p>
    </li>
  );
}
