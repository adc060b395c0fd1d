import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { CustomerRelationship } from "../../../../contract/portfolio.ts";
import styles from "./reseller-order.module.css";

/** Of the group of radios, so that the focus can be sent there. */
export const locationsId = "location-that-sells";

interface ChooseLocationProps {
  readonly relationships: readonly CustomerRelationship[];
  readonly partnerId: string | null;
  readonly isMissing: boolean;
  readonly onChoose: (partnerId: string) => void;
}

/** Each location has a relationship of its own with the customer; the order belongs to one. One that may not sell says why. */
export function ChooseLocation({ relationships, partnerId, isMissing, onChoose }: ChooseLocationProps) {
  const { t } = useLingui();
  const choose = (value: string) => {
    const chosen = relationships.find(({ partner }) => partner.partnerId === value);
    if (chosen?.actions.order.allowed) onChoose(value);
  };
  return (
    <Field
      label={t`Location that sells`}
      required
      hint={t`It sells everything in the order. To sell through another location, start another order.`}
      validationMessage={isMissing ? t`Choose the location that sells.` : undefined}
    >
      <RadioGroup id={locationsId} value={partnerId ?? ""} onChange={(_, { value }) => choose(value)}>
        {relationships.map(({ actions, id, partner }) => (
          <Radio
            key={id}
            value={partner.partnerId}
            aria-disabled={!actions.order.allowed || undefined}
            label={
              <>
                {`${partner.name}, ${partner.partnerId}`}
                {!actions.order.allowed && <span className={styles.refusal}>{actions.order.sentence}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
