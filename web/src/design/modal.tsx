import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { FormEventHandler, ReactNode } from "react";

interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  /** Makes the dialog a form, whose submit button stands among the actions. */
  readonly onSubmit?: FormEventHandler<HTMLFormElement>;
  /** A press beside the dialog does not close it, because what it shows would be lost. */
  readonly keepOpen?: boolean;
}

/** A dialog. Import it only from chunks that load when the dialog opens: it is heavy. */
export function Modal({ title, children, actions, onClose, onSubmit, keepOpen = false }: ModalProps) {
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open modalType={keepOpen ? "alert" : "modal"} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        {onSubmit ? (
          <form noValidate onSubmit={onSubmit}>
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}
