import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Language } from "../../../domain/languages.ts";
import { useMaybeMe } from "../platform/me.ts";
import { pageData } from "../platform/page-data.ts";
import styles from "./help-with-order.module.css";
import { PageLink } from "./page-link.tsx";

interface HelpWithOrderProps {
  /** The codes of the services looked at. */
  readonly services: readonly string[];
  /** The order that the partner is looked for. */
  readonly order?: string;
  /** Where they are used; the organization's country where it is left out. */
  readonly country?: string | undefined;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** Journey 2.2: the way to a partner who helps with the order. */
export function HelpWithOrder({ services, order, country, open, onToggle }: HelpWithOrderProps) {
  const { i18n } = useLingui();
  const id = useId();
  const home = useMaybeMe()?.organization.country;
  const { vendorName } = pageData;
  const search = { service: [...new Set(services)], country: country ?? home, order };
  return (
    <section className={styles.root} aria-labelledby={`${id}-heading`}>
      <h2 className={styles.heading} id={`${id}-heading`}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => onToggle(!open)}
        >
          <Trans>Need help with your order?</Trans>
          <ChevronDownRegular fontSize={20} className={styles.chevron} />
        </button>
      </h2>
      <div id={`${id}-body`} className={styles.body} hidden={!open}>
        <p className={styles.text}>
          <Trans>
            A partner can help you choose, set up and use the services. It costs nothing to name one, and gives it no
            admin rights.
          </Trans>
        </p>
        <PageLink
          to="/$language/directory"
          params={{ language: i18n.locale as Language }}
          // The directory reads it as it reads its address.
          search={search as object}
          className={styles.link}
        >
          <Trans>Get help from a {vendorName} partner</Trans>
        </PageLink>
      </div>
    </section>
  );
}
