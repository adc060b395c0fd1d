import { Trans, useLingui } from "@lingui/react/macro";
import type { DirectoryPartner } from "../../../../contract/resources.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-page.module.css";

export function PartnerSections({ partner }: { partner: DirectoryPartner }) {
  const { t } = useLingui();
  const format = useFormat();
  const countriesOf = new Map<string, string[]>();
  for (const { service, country } of partner.authorizations) {
    countriesOf.set(service.name, [...(countriesOf.get(service.name) ?? []), format.country(country)]);
  }
  return (
    <div className={styles.sections}>
      <Section title={t`Partner ID`}>
        <div className={styles.number}>
          <span className={styles.digits}>{partner.partnerId}</span>
          <CopyButton text={partner.partnerId}>{t`Copy`}</CopyButton>
        </div>
        <p className={styles.hint}>
          <Trans>To name this partner on a subscription, type this ID there and check it.</Trans>
        </p>
      </Section>
      <Section title={t`Services and countries`}>
        <Facts>
          {[...countriesOf].map(([service, countries]) => (
            <Fact key={service} name={service}>
              {format.list(countries)}
            </Fact>
          ))}
        </Facts>
      </Section>
      <Section title={t`Contact`}>
        <ContactFacts partner={partner} />
      </Section>
    </div>
  );
}
