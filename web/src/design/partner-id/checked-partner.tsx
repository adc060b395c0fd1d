import type { PartnerSummary } from "../../../../contract/resources.ts";
import { useFormat } from "../use-format.ts";
import styles from "./partner-id.module.css";

/** A partner as a person recognizes it: name, town and country, and its ID. */
export function CheckedPartner({ partner }: { partner: PartnerSummary }) {
  const country = useFormat().country(partner.country);
  return (
    <span className={styles.who}>
      <span className={styles.name}>{partner.name}</span>
      <span className={styles.place}>
        {partner.town}, {country}, {partner.partnerId}
      </span>
    </span>
  );
}
