import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Trans, useLingui } from "@lingui/react/macro";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import { pageData } from "../../platform/page-data.ts";
import { Section } from "../section.tsx";
import { useFormat } from "../use-format.ts";
import { countriesOf } from "./authorized.ts";
import styles from "./partner-profile.module.css";

/** What the vendor has authorized the partner for, and where. */
export function PartnerServices({ partner }: { readonly partner: Pick<DirectoryPartnerPage, "authorizations"> }) {
  const { t } = useLingui();
  const format = useFormat();
  const { vendorName } = pageData;
  return (
    <Section title={t`Services and countries`} lead={<Trans>Authorized by {vendorName} at present.</Trans>}>
      <ul className={styles.services}>
        {[...countriesOf(partner)].map(([service, countries]) => (
          <li key={service} className={styles.service}>
            <CheckmarkCircleRegular fontSize={20} className={styles.mark} />
            <span className={styles.serviceName}>{service}</span>
            <span className={styles.countries}>{countries.map(format.country).join(", ")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
