import { Trans, useLingui } from "@lingui/react/macro";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { PartnerAbout } from "../../design/partner-profile/partner-about.tsx";
import { PartnerServices } from "../../design/partner-profile/partner-services.tsx";
import { Section } from "../../design/section.tsx";
import { PartnerLocations } from "./partner-locations.tsx";
import styles from "./partner-page.module.css";
import type { PartnerSearch } from "./partner-search.ts";

interface PartnerSectionsProps {
  readonly partner: DirectoryPartnerPage;
  readonly search: PartnerSearch;
}

export function PartnerSections({ partner, search }: PartnerSectionsProps) {
  const { t } = useLingui();
  const { street, postcode } = partner.address;
  return (
    <div className={styles.sections}>
      <div className={styles.number}>
        <Section title={t`Partner ID`}>
          <div className={styles.digits}>
            <span className={styles.digitsText}>{partner.partnerId}</span>
            <CopyButton text={partner.partnerId}>{t`Copy`}</CopyButton>
          </div>
          <p className={styles.hint}>
            <Trans>To name this partner on a subscription, type this ID there and check it.</Trans>
          </p>
        </Section>
      </div>
      <div className={styles.main}>
        <PartnerAbout partner={partner} />
        <PartnerServices partner={partner} />
        <PartnerLocations partner={partner} search={search} />
      </div>
      <div className={styles.contact}>
        <Section title={t`Contact`}>
          {street && (
            <address className={styles.address}>
              {street}
              <br />
              {[postcode, partner.town].filter(Boolean).join(" ")}
            </address>
          )}
          <ContactFacts partner={partner} />
        </Section>
      </div>
    </div>
  );
}
