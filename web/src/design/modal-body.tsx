import { DialogActions, DialogBody, DialogContent, DialogTitle } from "@fluentui/react-components";
import type { FormEventHandler, ReactNode } from "react";

interface ModalBodyProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** The actions have long names and take the whole width. */
  readonly wideActions?: boolean;
  /** Makes it a form, whose submit button stands among the actions. */
  readonly onSubmit?: FormEventHandler<HTMLFormElement>;
}

/** What a dialog says and asks. */
export function ModalBody({ title, children, actions, wideActions = false, onSubmit }: ModalBodyProps) {
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions fluid={wideActions}>{actions}</DialogActions>
    </DialogBody>
  );
  if (!onSubmit) return body;
  return (
    <form noValidate onSubmit={onSubmit}>
      {body}
    </form>
  );
}
