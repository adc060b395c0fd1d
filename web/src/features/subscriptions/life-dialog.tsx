import { Dialog, DialogSurface } from "@fluentui/react-components";
import type { ReactNode } from "react";
import styles from "./life-dialogs.module.css";

interface LifeDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** A `ModalBody`; another may take its place. */
  readonly children: ReactNode;
}

/** The frame of a dialog about a subscription's life; the page's address opens and closes it. */
export function LifeDialog({ open, onClose, children }: LifeDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ""}>{children}</DialogSurface>
    </Dialog>
  );
}
