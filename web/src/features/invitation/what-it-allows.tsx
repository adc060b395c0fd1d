import type { FluentIcon } from "@fluentui/react-icons";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { useLingui } from "@lingui/react/macro";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { Section } from "../../design/section.tsx";
import styles from "./invitation-page.module.css";

/** What accepting lets the reseller do and see, and what not, in plain words. */
export function WhatItAllows({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  return (
    <div className={styles.allows}>
      <Section title={t`If you accept, the reseller can`}>
        <Sentences icon={CheckmarkCircleRegular} tone="yes" sentences={invitation.allows} />
      </Section>
      <Section title={t`What it does not allow`}>
        <Sentences icon={DismissCircleRegular} tone="no" sentences={invitation.allowsNot} />
      </Section>
    </div>
  );
}

interface SentencesProps {
  readonly icon: FluentIcon;
  readonly tone: "yes" | "no";
  readonly sentences: readonly string[];
}

function Sentences({ icon: Icon, tone, sentences }: SentencesProps) {
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.sentence}>
          <Icon fontSize={20} className={styles[tone] ?? ""} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
