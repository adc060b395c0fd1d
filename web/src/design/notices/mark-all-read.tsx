import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useMarkNotices } from "../../platform/notices.ts";
import { showToast } from "../toasts.ts";
import { useProblemWords } from "../use-problem-words.ts";

/** Keeps its place and the focus where there is nothing to mark. */
export function MarkAllRead({
  unread,
  size = "medium",
}: {
  readonly unread: number;
  readonly size?: "small" | "medium";
}) {
  const words = useProblemWords();
  const { mutate } = useMarkNotices();
  const mark = () =>
    mutate({ which: "all", read: true }, { onError: (error) => showToast({ tone: "error", ...words(error) }) });
  return (
    <Button size={size} disabledFocusable={unread === 0} onClick={() => (unread > 0 ? mark() : undefined)}>
      <Trans>Mark all as read</Trans>
    </Button>
  );
}
