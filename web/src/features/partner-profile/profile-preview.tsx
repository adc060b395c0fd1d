import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import type { Language } from "../../../../domain/languages.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { PartnerAbout } from "../../design/partner-profile/partner-about.tsx";
import { PartnerServices } from "../../design/partner-profile/partner-services.tsx";
import { Section } from "../../design/section.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import styles from "./partner-profile-page.module.css";
import type { ProfileEntries } from "./profile-entries.ts";

interface ProfilePreviewProps {
  readonly account: PartnerAccount;
  readonly entries: ProfileEntries;
}

/** The location's page in the directory, with what stands in the form now. */
export function ProfilePreview({ account, entries }: ProfilePreviewProps) {
  const { t, i18n } = useLingui();
  const id = useId();
  const company = useMaybeMe()?.organization.name ?? account.partner.name;
  const language = i18n.locale as Language;
  const [own, other] =
    language === "pl" ? [entries.descriptionPl, entries.descriptionEn] : [entries.descriptionEn, entries.descriptionPl];
  const { partnerId } = account.partner;
  const authorizations = account.authorizations.flatMap(({ country, inForce, service }) =>
    inForce ? [{ service: { code: service.id, name: service.name }, country }] : [],
  );
  const isShown = account.listed && account.state === "active" && authorizations.length > 0;
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <div className={styles.previewHead}>
        <h2 id={id} className={styles.previewTitle}>
          <Trans>Preview of the page in the directory</Trans>
        </h2>
        {isShown && (
          <PageLink to="/$language/directory/$partnerId" params={{ language, partnerId }}>
            <Trans>Open the page as it is now</Trans>
          </PageLink>
        )}
      </div>
      {!entries.listed && (
        <Notice tone="info">
          <Trans>This location is not shown in the directory.</Trans>
        </Notice>
      )}
      <PartnerAbout
        partner={{
          company,
          description: own.trim() || other.trim() || null,
          help: [...entries.help],
          languages: [...entries.languages],
        }}
      />
      {authorizations.length > 0 && <PartnerServices partner={{ authorizations }} />}
      <Section title={t`Contact`}>
        <ContactFacts
          partner={{
            ...account.partner,
            email: entries.email.trim(),
            phone: entries.phone.trim() || null,
            website: entries.website.trim() || null,
          }}
        />
      </Section>
    </section>
  );
}
