import { useLingui } from "@lingui/react/macro";
import type { PartnerContact } from "../../../../contract/resources.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-id-section.module.css";

interface ResellerInsteadProps {
  readonly reseller: PartnerContact;
  /** That only the reseller can change this subscription, in the server's words. */
  readonly sentence: string | undefined;
}

/** Rule 8: a subscription that a reseller sold has no partner of record; the section shows the reseller instead. */
export function ResellerInstead({ reseller, sentence }: ResellerInsteadProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <div className={styles.body}>
      <Facts>
        <Fact name={t`Reseller`}>{reseller.name}</Fact>
        <Fact name={t`Partner ID`}>
          <span className={styles.number}>
            {reseller.partnerId}
            <CopyButton text={reseller.partnerId} />
          </span>
        </Fact>
        <Fact name={t`Town and country`}>
          {reseller.town}, {format.country(reseller.country)}
        </Fact>
      </Facts>
      {sentence && <p className={styles.noneText}>{sentence}</p>}
    </div>
  );
}
