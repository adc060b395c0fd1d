import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type Ref, useId } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { Section } from "../../design/section.tsx";
import { NoPartner } from "./no-partner.tsx";
import styles from "./partner-id-section.module.css";
import { PresentPartner } from "./present-partner.tsx";
import { ResellerInstead } from "./reseller-instead.tsx";
import { loadContactDialog, loadPartnerDialog } from "./subscription-dialogs.tsx";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

interface PartnerIdSectionProps {
  readonly subscription: Subscription;
  readonly onOpen: (dialog: SubscriptionDialog) => void;
  /** Where the focus goes after a change. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function PartnerIdSection({ subscription, onOpen, headingRef }: PartnerIdSectionProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const { partnerOfRecord, reseller, actions } = subscription;
  const edit = actions.changePartnerOfRecord.allowed ? actions.changePartnerOfRecord : actions.removePartnerOfRecord;
  const nearEdit = () => void loadPartnerDialog();
  const nearContact = () => void loadContactDialog();
  const buttons = (partnerOfRecord ?? reseller) && (
    <div className={styles.actions}>
      {partnerOfRecord && (
        <Button
          disabledFocusable={!edit.allowed}
          aria-describedby={edit.allowed ? undefined : reasonId}
          onPointerEnter={nearEdit}
          onFocus={nearEdit}
          onClick={() => edit.allowed && onOpen("edit")}
        >
          <Trans>Edit partner of record</Trans>
        </Button>
      )}
      <Button onPointerEnter={nearContact} onFocus={nearContact} onClick={() => onOpen("contact")}>
        {reseller ? <Trans>Contact reseller</Trans> : <Trans>Contact partner</Trans>}
      </Button>
    </div>
  );
  return (
    <Section level={3} title={t`Partner ID`} headingRef={headingRef} actions={buttons}>
      {partnerOfRecord && <PresentPartner partnerOfRecord={partnerOfRecord} subscription={subscription} />}
      {!partnerOfRecord && reseller && (
        <ResellerInstead reseller={reseller} sentence={actions.addPartnerOfRecord.sentence} />
      )}
      {!partnerOfRecord && !reseller && <NoPartner add={actions.addPartnerOfRecord} onAdd={() => onOpen("add")} />}
      {partnerOfRecord && <ActionReason id={reasonId} action={edit} className={styles.reason} />}
    </Section>
  );
}
