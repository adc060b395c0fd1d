import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense, useId } from "react";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ChooseButton } from "./choose-button.tsx";
import { LanguageLink } from "./language-link.tsx";
import styles from "./partner-page.module.css";
import type { PartnerSearch } from "./partner-search.ts";
import { PartnerSections } from "./partner-sections.tsx";
import { useChoice } from "./use-choice.ts";
import { useContactDialog } from "./use-contact-dialog.ts";
import { useGoOnChoosing } from "./use-go-on-choosing.ts";

const loadContactDialog = () => import("../../design/contact-partner/contact-dialog.tsx");
const ContactDialog = lazy(loadContactDialog);

interface ShownPartnerProps {
  readonly partner: DirectoryPartnerPage;
  readonly search: PartnerSearch;
}

export function ShownPartner({ partner, search }: ShownPartnerProps) {
  const format = useFormat();
  const reasonId = useId();
  const choice = useChoice(search);
  const contact = useContactDialog();
  useGoOnChoosing(search, choice, partner.partnerId);
  const near = () => void loadContactDialog().catch(() => undefined);
  return (
    <>
      <PageHeading
        title={partner.name}
        lead={`${partner.town}, ${format.country(partner.country)}`}
        actions={<LanguageLink />}
      />
      <div className={styles.actions}>
        <ChooseButton choice={choice} partnerId={partner.partnerId} reasonId={reasonId} />
        <Button
          ref={contact.button}
          aria-haspopup="dialog"
          onPointerEnter={near}
          onFocus={near}
          onClick={contact.onOpen}
        >
          <Trans>Contact partner</Trans>
        </Button>
      </div>
      {choice?.action && <ActionReason id={reasonId} action={choice.action} className={styles.reason} />}
      <PartnerSections partner={partner} search={search} />
      {contact.nth > 0 && (
        <Suspense>
          <ContactDialog key={contact.nth} open={contact.open} partner={partner} onClose={contact.onClose} />
        </Suspense>
      )}
    </>
  );
}
