import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef, useState } from "react";
import type { Order, OrderItem, OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import { PartnerIdField } from "../../design/partner-id/partner-id-field.tsx";
import { SubmitHint } from "../../design/partner-id/submit-hint.tsx";
import { refuseSubmit } from "../../design/partner-id/submit-refusal.ts";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { showToast } from "../../design/toasts.ts";
import { ApiProblem } from "../../platform/api.ts";
import { fitItems, wholeAnswer } from "./order-check.ts";
import { OrderCheckAnswer } from "./order-check-answer.tsx";
import styles from "./partner-pane.module.css";
import { useOrderCheck } from "./use-order-check.ts";
import type { PutPartner } from "./use-put-partner.ts";

interface PartnerFormProps {
  readonly order: Order;
  /** The one item that it is for; null: the whole order. */
  readonly item: OrderItem | null;
  /** A Partner ID that was chosen in the directory. */
  readonly chosen: string | undefined;
  readonly put: PutPartner;
  readonly onScope: (itemId: string | undefined) => void;
  readonly onClose: () => void;
}

/** Type an ID, check it, submit it: for the whole order or for one item. */
export function PartnerForm({ order, item, chosen, put, onScope, onClose }: PartnerFormProps) {
  const { t } = useLingui();
  const [hintId, statusId] = [useId(), useId()];
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(chosen ?? "");
  const check = useOrderCheck(order, item?.id ?? null, chosen);
  const answer = check.answerTo(typed);
  const whole = answer && wholeAnswer(answer);
  const refusal = refuseSubmit({ named: true, typed, present: null, answer: whole });
  const some = answer && refusal === "refused" ? fitItems(answer) : [];
  const busy = check.isPending || put.isPending;

  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  function checkNow(partnerId: string) {
    if (busy) return;
    put.reset();
    check.check(partnerId);
  }
  function submit(items: readonly (string | null)[]) {
    if (busy || !answer) return;
    put.mutate(
      { items, partnerId: answer.partnerId ?? typed },
      {
        onSuccess: () => {
          const { partner } = answer;
          showToast({
            title: t`Partner put on the order`,
            ...(partner && { detail: `${partner.name}, ${partner.partnerId}` }),
          });
          onClose();
        },
        onError: (error) => {
          const refused = refusedAs(error);
          if (refused) check.tell(typed, refused);
        },
      },
    );
  }
  const submitAll = () => !refusal && submit([item?.id ?? null]);

  return (
    <div className={styles.form}>
      {order.items.length > 1 && (
        <Field label={t`For`}>
          <Select value={item?.id ?? ""} onChange={(_, { value }) => onScope(value || undefined)}>
            <option value="">{t`The whole order`}</option>
            {order.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <PartnerIdField
        inputRef={input}
        value={typed}
        onChange={setTyped}
        describedBy={statusId}
        invalid={refusal === "refused"}
        checking={check.isPending}
        onCheck={() => checkNow(typed)}
        onEnter={() => (refusal ? checkNow(typed) : submitAll())}
      />
      <div id={statusId} role="status" className={styles.status}>
        {check.error && <ProblemNotice error={check.error} />}
        {put.error && !refusedAs(put.error) && <ProblemNotice error={put.error} />}
        {answer && (
          <OrderCheckAnswer
            answer={answer}
            order={order.id}
            item={item?.id}
            onPick={(partnerId) => {
              setTyped(partnerId);
              input.current?.focus();
              checkNow(partnerId);
            }}
          />
        )}
      </div>
      <SubmitHint id={hintId} refusal={refusal} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={refusal !== null || busy}
          aria-describedby={hintId}
          icon={put.isPending ? <Spinner size="tiny" /> : null}
          onClick={submitAll}
        >
          <Trans>Submit</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
      {some.length > 0 && (
        <Button disabledFocusable={busy} onClick={() => submit(some)}>
          <Trans>Submit for the items it may serve</Trans>
        </Button>
      )}
    </div>
  );
}

/** A refused ID is told as a check would have told it, item by item. */
function refusedAs(error: Error): OrderPartnerIdCheck | null {
  if (!(error instanceof ApiProblem)) return null;
  const { check, items = [] } = error.document;
  return check
    ? { ...check, items: items.flatMap((item) => (item.check ? { ...item, check: item.check } : [])) }
    : null;
}
