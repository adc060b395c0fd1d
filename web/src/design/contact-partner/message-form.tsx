import { Button, Checkbox, Field, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import type { Me, PartnerSummary } from "../../../../contract/resources.ts";
import { useKeptDraft } from "../../platform/kept-draft.ts";
import { partnerMessagesQuery, useSendPartnerMessage } from "../../platform/partner-messages.ts";
import { ActionReason } from "../action-reason.tsx";
import { ModalBody } from "../modal-body.tsx";
import { ProblemNotice } from "../problem-notice.tsx";
import { CloseButton } from "./close-button.tsx";
import { ConsentWords } from "./consent-words.tsx";
import styles from "./contact-dialog.module.css";
import { EarlierMessages } from "./earlier-messages.tsx";
import { MessageSent } from "./message-sent.tsx";

interface MessageFormProps {
  readonly title: string;
  /** How else to reach the partner. */
  readonly facts: ReactNode;
  readonly me: Me;
  readonly partner: PartnerSummary;
  readonly subscription: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** A message to a partner, with consent to what the partner then sees. What was written stays until it is sent. */
export function MessageForm({ title, facts, me, partner, subscription, onClose }: MessageFormProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const checkbox = useRef<HTMLInputElement>(null);
  const [text, write] = useKeptDraft(`${me.person.id} ${partner.partnerId} ${subscription?.id}`);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const sending = useSendPartnerMessage({ partnerId: partner.partnerId, subscriptionId: subscription?.id });
  const mayWrite = useQuery(partnerMessagesQuery(partner.partnerId)).data?.actions.send;
  const [lacksText, lacksConsent] = [tried && !text.trim(), tried && !agreed];

  function send(event: FormEvent) {
    event.preventDefault();
    if (sending.isPending) return;
    setTried(true);
    if (!text.trim()) return textarea.current?.focus();
    if (!agreed) return checkbox.current?.focus();
    sending.mutate(text.trim(), { onSuccess: () => write("") });
  }
  function startAnother() {
    setTried(false);
    setAgreed(false);
    sending.reset();
  }

  if (mayWrite && !mayWrite.allowed) {
    return (
      <ModalBody
        title={title}
        actions={
          <>
            <Button appearance="primary" disabledFocusable aria-describedby={reasonId}>
              <Trans>Send message</Trans>
            </Button>
            <CloseButton onClose={onClose} />
          </>
        }
      >
        <div className={styles.body}>
          {facts}
          <ActionReason id={reasonId} action={mayWrite} />
          <EarlierMessages partnerId={partner.partnerId} />
        </div>
      </ModalBody>
    );
  }
  if (sending.isSuccess) {
    return (
      <ModalBody title={title} actions={<CloseButton onClose={onClose} />}>
        <MessageSent partner={partner} email={me.person.email} onAnother={startAnother} />
      </ModalBody>
    );
  }
  return (
    <ModalBody
      title={title}
      onSubmit={send}
      actions={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={sending.isPending}
            icon={sending.isPending ? <Spinner size="tiny" /> : null}
          >
            <Trans>Send message</Trans>
          </Button>
          <CloseButton onClose={onClose} />
        </>
      }
    >
      <div className={styles.body}>
        {facts}
        <Field label={t`Message`} {...(lacksText && { validationMessage: t`Write what you need from the partner.` })}>
          <Textarea
            ref={textarea}
            rows={5}
            resize="vertical"
            maxLength={4000}
            value={text}
            onChange={(_, { value }) => write(value)}
          />
        </Field>
        <Field {...(lacksConsent && { validationMessage: t`Without your consent the message cannot be sent.` })}>
          <Checkbox
            ref={checkbox}
            className={styles.consent ?? ""}
            checked={agreed}
            label={<ConsentWords me={me} subscription={subscription} />}
            onChange={(_, { checked }) => setAgreed(checked === true)}
          />
        </Field>
        <div role="status" className={styles.status}>
          {sending.error && (
            <>
              <ProblemNotice error={sending.error} />
              <p className={styles.fine}>
                <Trans>Your text is still here. Trying again never sends it twice.</Trans>
              </p>
            </>
          )}
        </div>
        <EarlierMessages partnerId={partner.partnerId} />
      </div>
    </ModalBody>
  );
}
