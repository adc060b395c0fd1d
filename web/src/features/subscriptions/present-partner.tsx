import { useLingui } from "@lingui/react/macro";
import type { PartnerOfRecord, Subscription } from "../../../../contract/resources.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { CorrectionMark } from "../../design/record-history/correction-mark.tsx";
import { useThroughNames } from "../../design/record-history/use-through-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { AuthorizationWarning } from "./authorization-warning.tsx";
import styles from "./partner-id-section.module.css";

interface PresentPartnerProps {
  readonly partnerOfRecord: PartnerOfRecord;
  readonly subscription: Subscription;
}

export function PresentPartner({ partnerOfRecord, subscription }: PresentPartnerProps) {
  const { t } = useLingui();
  const format = useFormat();
  const throughNames = useThroughNames();
  const { authorization, correction, namedBy, partner, since, through } = partnerOfRecord;
  return (
    <div className={styles.body}>
      {authorization && !authorization.inForce && (
        <AuthorizationWarning
          sentence={authorization.sentence}
          service={subscription.service.code}
          country={subscription.countryOfUse}
        />
      )}
      <Facts>
        <Fact name={t`Partner ID`}>
          <span className={styles.number}>
            {partner.partnerId}
            <CopyButton text={partner.partnerId} />
          </span>
        </Fact>
        <Fact name={t`Name`}>{partner.name}</Fact>
        <Fact name={t`Town and country`}>
          {partner.town}, {format.country(partner.country)}
        </Fact>
        <Fact name={t`Partner of record since`}>{format.moment(since)}</Fact>
        <Fact name={t`Added by`}>{namedBy.name}</Fact>
        <Fact name={t`Added through`}>{throughNames[through]}</Fact>
      </Facts>
      {correction && <CorrectionMark correction={correction} />}
    </div>
  );
}
