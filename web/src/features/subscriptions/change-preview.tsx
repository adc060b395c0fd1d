import { Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { SubscriptionChangePreview } from "../../../../contract/subscription-changes.ts";
import { Notice } from "../../design/notice.tsx";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./life-dialogs.module.css";

interface ChangePreviewProps {
  readonly preview: SubscriptionChangePreview | null;
  readonly asking: boolean;
  readonly failure: Error | null;
  readonly tone?: "info" | "warning";
}

/** What a change would cost and do, in the server's words. It stands in a live region, because it comes after what was typed. */
export function ChangePreview({ preview, asking, failure, tone = "info" }: ChangePreviewProps) {
  const { t } = useLingui();
  return (
    <div role="status" aria-busy={asking} className={styles.preview}>
      {failure && <ProblemNotice error={failure} />}
      {asking && !preview && <Spinner size="tiny" label={t`Working out what it means…`} labelPosition="after" />}
      {preview?.refusal && (
        <Notice tone="warning">
          <p>{preview.refusal.sentence}</p>
        </Notice>
      )}
      {preview && !preview.refusal && (
        <Notice tone={tone}>
          {preview.dueNow && <DueNow due={preview.dueNow} />}
          <ul className={styles.sentences}>
            {preview.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function DueNow({ due }: { readonly due: NonNullable<SubscriptionChangePreview["dueNow"]> }) {
  const total = useFormat().money(due.total);
  return (
    <p className={styles.due}>
      <Trans>Due now, with tax: {total}</Trans>
    </p>
  );
}
