import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Import } from "../../../../contract/imports.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { discardImport } from "./imports-data.ts";

/** Gives the import up, and its file. */
export function DiscardButton({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const discarding = useMutation({
    mutationFn: () => discardImport(queryClient, one.id),
    onSuccess: () => showToast({ title: t`The file was discarded` }),
    onError: (error) => showToast({ tone: "error", ...words(error) }),
  });
  return (
    <RefusableButton action={one.actions.discard} onClick={() => !discarding.isPending && discarding.mutate()}>
      <Trans>Discard the file</Trans>
    </RefusableButton>
  );
}
