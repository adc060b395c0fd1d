import { Button, Spinner } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { now } from "../../platform/clock.ts";
import { downloadPortfolio } from "./portfolio-data.ts";
import type { PortfolioSearch } from "./portfolio-search.ts";

/** The list as it is shown, whole, as a file. */
export function ExportButton({ search }: { readonly search: PortfolioSearch }) {
  const { t } = useLingui();
  const words = useProblemWords();
  const day = now().toISOString().slice(0, 10);
  const file = useMutation({
    mutationFn: () => downloadPortfolio(search, `${t`subscriptions`}-${day}.csv`),
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <Button
      icon={file.isPending ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
      disabledFocusable={file.isPending}
      onClick={() => !file.isPending && file.mutate()}
    >
      <Trans>Export as CSV</Trans>
    </Button>
  );
}
