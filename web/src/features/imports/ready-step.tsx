import { Plural, Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Import } from "../../../../contract/imports.ts";
import { Notice } from "../../design/notice.tsx";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { DiscardButton } from "./discard-button.tsx";
import styles from "./import-page.module.css";
import { confirmImport, forgetImport } from "./imports-data.ts";

/** What the file would add, for the operator to confirm. */
export function ReadyStep({ one }: { readonly one: Import }) {
  const queryClient = useQueryClient();
  const confirming = useMutation({
    mutationFn: () => confirmImport(queryClient, one.id),
    // Somebody else was quicker: the page shows what is so now.
    onError: () => void forgetImport(queryClient, one.id),
  });
  const { new: fresh, same } = one.records ?? { new: 0, same: 0 };
  return (
    <>
      <Notice tone="info">
        <p>
          <strong>
            <Plural
              value={fresh}
              _0="The file adds nothing new."
              one="The file has no fault and adds # record."
              other="The file has no fault and adds # records."
            />
          </strong>
        </p>
        {same > 0 && (
          <p>
            <Plural
              value={same}
              one="# is there already, letter for letter, and is passed over."
              other="# are there already, letter for letter, and are passed over."
            />
          </p>
        )}
        <p>
          <Trans>
            It is written whole or not at all, and each record says in the audit trail that you imported it.
          </Trans>
        </p>
      </Notice>
      <div role="alert">{confirming.isError && <ProblemNotice error={confirming.error} />}</div>
      <div className={styles.actions}>
        <RefusableButton
          appearance="primary"
          action={one.actions.confirm}
          onClick={() => !confirming.isPending && confirming.mutate()}
        >
          <Plural value={fresh} one="Import # record" other="Import # records" />
        </RefusableButton>
        <DiscardButton one={one} />
      </div>
    </>
  );
}
