import { Trans, useLingui } from "@lingui/react/macro";
import { partnerMessageConsent } from "../../../../contract/partner-message-consent.ts";
import type { Me } from "../../../../contract/resources.ts";
import styles from "./contact-dialog.module.css";

interface ConsentWordsProps {
  readonly me: Me;
  readonly subscription: { readonly name: string } | undefined;
}

/** What is agreed to, word for word as it is kept with the message, and the values that it means. */
export function ConsentWords({ me, subscription }: ConsentWordsProps) {
  const { i18n } = useLingui();
  const values = [me.person.name, me.person.email, me.organization.name, subscription?.name];
  return (
    <>
      <Trans>I agree.</Trans> {partnerMessageConsent[i18n.locale === "pl" ? "pl" : "en"]}
      <span className={styles.values}>{values.filter(Boolean).join(" · ")}</span>
    </>
  );
}
