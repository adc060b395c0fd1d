import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { UseMutationResult } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./services.module.css";

interface SettleDialogProps {
  readonly modal: ModalState;
  readonly title: string;
  readonly submitName: ReactNode;
  readonly write: Pick<UseMutationResult<unknown, Error, void>, "error" | "isPending" | "mutate">;
  readonly onTry: () => boolean;
  readonly onGone?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A dialog with fields, sent where `onTry` finds them complete. */
export function SettleDialog({ modal, title, submitName, write, onTry, onGone, children }: SettleDialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onTry() && !write.isPending) write.mutate();
  };
  return (
    <Modal {...modal} {...(onGone && { onGone })}>
      <ModalBody
        title={title}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              {submitName}
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={write.error} />
          {children}
        </div>
      </ModalBody>
    </Modal>
  );
}
