import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { Choice } from "./use-choice.ts";

interface ChooseButtonProps {
  readonly choice: Choice | null;
  readonly partnerId: string;
  /** Where the reason of a refusal stands. */
  readonly reasonId: string;
  /** Names the partner to those who hear one such button after another. */
  readonly labelledBy?: string;
}

/** "Choose this partner". Refused, it keeps the focus, does nothing, and is described by its reason. */
export function ChooseButton({ choice, partnerId, reasonId, labelledBy }: ChooseButtonProps) {
  if (!choice) return null;
  const { action, choose } = choice;
  const isAllowed = action?.allowed === true;
  const describedBy = [labelledBy, action && !isAllowed && reasonId].filter(Boolean).join(" ");
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isAllowed}
      aria-describedby={describedBy || undefined}
      onClick={() => isAllowed && choose(partnerId)}
    >
      <Trans>Choose this partner</Trans>
    </Button>
  );
}
