import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { PartnerSummary } from "../../../../contract/resources.ts";
import { Notice } from "../notice.tsx";
import styles from "./contact-dialog.module.css";
import { EarlierMessages } from "./earlier-messages.tsx";

interface MessageSentProps {
  readonly partner: PartnerSummary;
  /** Where the answer will come. */
  readonly email: string;
  readonly onAnother: () => void;
}

/** Stands where the form stood, and takes the focus that its button had. */
export function MessageSent({ partner, email, onAnother }: MessageSentProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { name } = partner;
  return (
    <div className={styles.body}>
      <div ref={place} tabIndex={-1} role="status" className={styles.sent}>
        <Notice tone="success">
          <p>
            <strong>
              <Trans>Your message is on its way: {name}</Trans>
            </strong>
          </p>
          <p>
            <Trans>The answer will come to {email}.</Trans>
          </p>
        </Notice>
      </div>
      <div>
        <Button onClick={onAnother}>
          <Trans>Write another message</Trans>
        </Button>
      </div>
      <EarlierMessages partnerId={partner.partnerId} open />
    </div>
  );
}
