import { Button, Field, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Me } from "../../../../contract/resources.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useKeptDraft } from "../../platform/kept-draft.ts";
import { useMaybeMe } from "../../platform/me.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { pageData } from "../../platform/page-data.ts";
import styles from "./contact-form.module.css";
import { sendSupportMessage } from "./help-data.ts";
import { SignInToWrite } from "./sign-in-to-write.tsx";

/** A message to the vendor's operators, about a page of the help. */
export function ContactForm({ about }: { readonly about: HelpPage }) {
  const me = useMaybeMe();
  return (
    <section aria-labelledby="help-contact" className={styles.root}>
      <h3 id="help-contact" tabIndex={-1} data-help-heading className={styles.title}>
        <Trans>Contact support</Trans>
      </h3>
      {me ? <Message about={about} me={me} /> : <SignInToWrite />}
    </section>
  );
}

function Message({ about, me }: { readonly about: HelpPage; readonly me: Me }) {
  const { t } = useLingui();
  const [text, write] = useKeptDraft(`support ${me.person.id}`);
  const [key, setKey] = useState(newIdempotencyKey);
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const sentText = useRef<HTMLParagraphElement>(null);
  const { vendorName: vendor } = pageData;
  const { email } = me.person;
  const send = useMutation({
    mutationFn: (message: string) => sendSupportMessage({ page: about, text: message }, key),
    onSuccess: () => write(""),
  });
  useEffect(() => {
    if (send.isSuccess) sentText.current?.focus();
  }, [send.isSuccess]);
  if (send.isSuccess) {
    return (
      <p ref={sentText} role="status" tabIndex={-1} className={styles.sent}>
        <strong>
          <Trans>Your message has been sent.</Trans>
        </strong>{" "}
        <Trans>
          {vendor} will answer to {email}.
        </Trans>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (send.isPending) return;
    setMissing(!text.trim());
    if (!text.trim()) return field.current?.focus();
    send.mutate(text.trim());
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <p>
        <Trans>
          Support at {vendor} sees your name, your e-mail address, your organization and what you write here.
        </Trans>
      </p>
      <ProblemBar error={send.error} />
      <Field label={t`How can we help?`} validationMessage={isMissing ? t`Write what you need help with.` : undefined}>
        <Textarea
          ref={field}
          value={text}
          rows={7}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            write(value);
            setMissing(false);
            // Another message than the one whose answer was lost.
            if (send.isError) setKey(newIdempotencyKey());
          }}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={send.isPending} className={styles.submit}>
        {send.isPending ? <Trans>Sending…</Trans> : <Trans>Send</Trans>}
      </Button>
    </form>
  );
}
