import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from "@fluentui/react-components";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useId, useRef, useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { Notice } from "../../design/notice.tsx";
import { CheckAnswer } from "../../design/partner-id/check-answer.tsx";
import { PartnerIdField } from "../../design/partner-id/partner-id-field.tsx";
import { SubmitHint } from "../../design/partner-id/submit-hint.tsx";
import { refuseSubmit, wantsRemoval } from "../../design/partner-id/submit-refusal.ts";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { AlsoSetFor } from "./also-set-for.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import styles from "./partner-dialog.module.css";
import { SeveralRefusal } from "./several-refusal.tsx";
import type { PartnerChange } from "./subscriptions-data.ts";
import { useAlsoSetFor } from "./use-also-set-for.ts";
import { usePartnerDecision } from "./use-partner-decision.ts";

interface PartnerDialogProps {
  readonly open: boolean;
  readonly subscription: Subscription;
  readonly onClose: () => void;
  readonly onChanged: (change: PartnerChange) => void;
}

/** Journeys 3, 4 and 5: adds a partner of record where there is none; changes or removes the one that is there. */
export default function PartnerDialog({ open, subscription, onClose, onChanged }: PartnerDialogProps) {
  const { t } = useLingui();
  const hintId = useId();
  const countId = useId();
  const statusId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [editing] = useState(subscription.partnerOfRecord !== null);
  const [named, setNamed] = useState(true);
  const [typed, setTyped] = useState(subscription.partnerOfRecord?.partner.partnerId ?? "");
  const decision = usePartnerDecision(subscription, onChanged);
  const answer = decision.answerTo(typed);
  const wish = { named, typed, answer, present: decision.present?.partner.partnerId ?? null };
  const refusal = refuseSubmit(wish);
  const removing = wantsRemoval(wish);
  const busy = decision.changing || decision.checking;
  const eligible = !removing && answer?.outcome === "eligible" ? answer.partnerId : null;
  const also = useAlsoSetFor(subscription.id, eligible, open);
  const count = also.selected.length + 1;

  function type(value: string) {
    setTyped(value);
    setNamed(true);
  }
  function check(partnerId: string) {
    if (!busy) decision.check(partnerId);
  }
  function submit() {
    if (refusal || busy) return;
    const partnerId = removing ? null : (answer?.partnerId ?? typed);
    decision.change({ partnerId, others: also.selected }, typed, also.askAgain);
  }

  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ""}>
        <DialogBody className={styles.body ?? ""}>
          <DialogTitle>
            {editing ? <Trans>Partner information</Trans> : <Trans>Add partner of record</Trans>}
          </DialogTitle>
          <DialogContent className={styles.content ?? ""}>
            {editing && (
              <Checkbox
                label={t`Partner ID`}
                checked={named}
                onChange={(_, { checked }) => setNamed(checked === true)}
              />
            )}
            <PartnerIdField
              inputRef={input}
              value={typed}
              onChange={type}
              describedBy={statusId}
              invalid={refusal === "refused"}
              checking={decision.checking}
              onCheck={() => check(typed)}
              onEnter={() => (refusal ? check(typed) : submit())}
            />
            <div id={statusId} role="status" className={styles.status}>
              {decision.conflict && <ConflictNotice {...decision.conflict} />}
              {decision.refusal && <SeveralRefusal problem={decision.refusal} />}
              {decision.failure && <ProblemNotice error={decision.failure} />}
              {removing && (
                <Notice tone="warning">
                  <p>
                    <Trans>This subscription will have no partner of record.</Trans>
                  </p>
                </Notice>
              )}
              {!removing && answer && (
                <CheckAnswer
                  answer={answer}
                  onPick={(partnerId) => {
                    type(partnerId);
                    input.current?.focus();
                    check(partnerId);
                  }}
                />
              )}
            </div>
            {also.offers && <AlsoSetFor choice={also} />}
            {!removing && (
              <p className={styles.what}>
                <Trans>
                  The partner gets no admin rights. It will see your organization's name and this subscription's
                  service, plan, number of licences, state and renewal date.
                </Trans>
              </p>
            )}
            <SubmitHint id={hintId} refusal={refusal} />
          </DialogContent>
          <DialogActions className={styles.actions ?? ""}>
            <p id={countId} role="status" className={styles.count}>
              {!refusal && count > 1 && (
                <Plural
                  value={count}
                  one="Submit sets this partner for # subscription."
                  other="Submit sets this partner for # subscriptions: for all of them or for none."
                />
              )}
            </p>
            <Button
              appearance="primary"
              disabledFocusable={refusal !== null || busy}
              aria-describedby={`${hintId} ${countId}`}
              icon={decision.changing ? <Spinner size="tiny" /> : null}
              onClick={submit}
            >
              <Trans>Submit</Trans>
            </Button>
            <Button onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
