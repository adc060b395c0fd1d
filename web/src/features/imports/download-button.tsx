import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMutation } from "@tanstack/react-query";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { download } from "../../platform/download.ts";

interface DownloadButtonProps {
  readonly path: string;
  readonly fileName: string;
  /** Says of what, for those who hear the button alone. */
  readonly label?: string;
  readonly children: string;
}

/** Fetches a file that the server makes. */
export function DownloadButton({ path, fileName, label, children }: DownloadButtonProps) {
  const words = useProblemWords();
  const fetching = useMutation({
    mutationFn: () => download(path, fileName),
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <Button
      size="small"
      icon={<ArrowDownloadRegular />}
      {...(label !== undefined && { "aria-label": label })}
      disabledFocusable={fetching.isPending}
      onClick={() => fetching.mutate()}
    >
      {children}
    </Button>
  );
}
