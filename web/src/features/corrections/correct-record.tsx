import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { HistoryEntry, Subscription } from "../../../../contract/resources.ts";
import { Notice } from "../../design/notice.tsx";
import { Section } from "../../design/section.tsx";
import { CorrectForm } from "./correct-form.tsx";

interface CorrectRecordProps {
  readonly subscription: Subscription;
  readonly record: readonly HistoryEntry[];
}

/** Where the record is corrected; where it cannot be, why not. */
export function CorrectRecord({ subscription, record }: CorrectRecordProps) {
  const { t } = useLingui();
  const [written, setWritten] = useState(0);
  const reseller = subscription.reseller?.name;
  return (
    <Section
      title={t`Correct the record`}
      lead={t`Say who was of record in truth, and from when until when. Both sides are told five minutes later.`}
    >
      {reseller ? (
        <Notice tone="info">
          <p>{t`This subscription was sold by ${reseller}. It has no partner of record that could be corrected.`}</p>
        </Notice>
      ) : (
        <CorrectForm
          key={written}
          subscriptionId={subscription.id}
          record={record}
          onWritten={() => setWritten((times) => times + 1)}
        />
      )}
    </Section>
  );
}
