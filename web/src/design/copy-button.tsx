import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface CopyButtonProps {
  readonly text: string;
  /** The button's visible words; without them it is an icon whose name says what it copies. */
  readonly children?: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <Button
        appearance={children ? "secondary" : "subtle"}
        size={children ? "medium" : "small"}
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={children ? undefined : t`Copy ${text}`}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {children}
      </Button>
      <VisuallyHidden role="status">{copied ? t`Copied` : ""}</VisuallyHidden>
    </>
  );
}
