import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { ContactSupport } from "./contact-support.tsx";
import { givenAnswer, keepAnswer } from "./given-answers.ts";
import { answerHelp } from "./help-data.ts";
import styles from "./was-it-helpful.module.css";

/** The question under each page of the help. */
export function WasItHelpful({ page }: { readonly page: HelpPage }) {
  const { t } = useLingui();
  const [answer, setAnswer] = useState(() => givenAnswer(page));
  const thanks = useRef<HTMLParagraphElement>(null);
  const send = useMutation({
    mutationFn: (helpful: boolean) => answerHelp({ page, helpful }),
    onSuccess: (_, helpful) => {
      keepAnswer(page, helpful);
      setAnswer(helpful);
    },
  });
  const hasJustAnswered = send.isSuccess;
  useEffect(() => {
    if (hasJustAnswered) thanks.current?.focus();
  }, [hasJustAnswered]);
  const press = (helpful: boolean) => {
    if (!send.isPending) send.mutate(helpful);
  };
  return (
    <section className={styles.root} aria-label={t`Was this information helpful?`}>
      {answer === undefined ? (
        <>
          <p className={styles.question}>
            <Trans>Was this information helpful?</Trans>
          </p>
          <div className={styles.answers}>
            <Button disabledFocusable={send.isPending} onClick={() => press(true)}>
              <Trans>Yes</Trans>
            </Button>
            <Button disabledFocusable={send.isPending} onClick={() => press(false)}>
              <Trans>No</Trans>
            </Button>
          </div>
          {send.isError && <ProblemNotice error={send.error} />}
        </>
      ) : (
        <>
          <p ref={thanks} tabIndex={-1} className={styles.question}>
            <Trans>Thank you for your feedback!</Trans>
          </p>
          {!answer && (
            <p className={styles.more}>
              <span>
                <Trans>Tell us what is missing, and we will help you.</Trans>
              </span>
              <ContactSupport about={page} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
