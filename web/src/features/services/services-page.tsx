import { useLingui } from "@lingui/react/macro";
import { PageHeading } from "../../design/page-heading.tsx";
import styles from "./services.module.css";
import { ServicesSection } from "./services-section.tsx";
import { TaxRatesSection } from "./tax-rates-section.tsx";

/** What the vendor sells, what it costs, and the taxes on it. */
export function ServicesPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeading
        title={t`Services and prices`}
        lead={t`What is sold, where, for how much. A price or a rate is never overwritten: the one before ends where the next begins.`}
      />
      <div className={styles.sections}>
        <ServicesSection />
        <TaxRatesSection />
      </div>
    </>
  );
}
