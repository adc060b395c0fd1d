import { Button, type ButtonProps } from "@fluentui/react-components";
import { useId } from "react";
import type { Action } from "../../../contract/resources.ts";
import { ActionReason } from "./action-reason.tsx";

type RefusableButtonProps = Omit<ButtonProps, "as" | "disabled" | "onClick"> & {
  readonly action: Action;
  readonly onClick: () => void;
};

/** A button for what the server may refuse: it then keeps the focus, does nothing, and the reason stands under it. */
export function RefusableButton({ action, onClick, ...button }: RefusableButtonProps) {
  const reasonId = useId();
  if (action.allowed) return <Button {...(button as ButtonProps)} onClick={onClick} />;
  return (
    <>
      <Button {...(button as ButtonProps)} disabledFocusable aria-describedby={reasonId} />
      <ActionReason id={reasonId} action={action} />
    </>
  );
}
