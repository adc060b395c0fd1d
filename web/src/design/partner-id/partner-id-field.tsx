import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { pageData } from "../../platform/page-data.ts";
import styles from "./partner-id.module.css";

interface PartnerIdFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The id of what says how the check went. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly checking: boolean;
  readonly onCheck: () => void;
  readonly onEnter: () => void;
}

export function PartnerIdField(props: PartnerIdFieldProps) {
  const { inputRef, value, onChange, describedBy, invalid, checking, onCheck, onEnter } = props;
  const { t } = useLingui();
  const { vendorName } = pageData;

  const atFirst = useRef(value);
  useEffect(() => {
    // After the dialog's own first focus, which goes to its first control; what somebody quick has typed by then is left alone.
    const frame = requestAnimationFrame(() => inputRef.current?.value === atFirst.current && inputRef.current.select());
    return () => cancelAnimationFrame(frame);
  }, [inputRef]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <Field label={t`${vendorName} Partner ID`} validationState={invalid ? "error" : "none"}>
      {(labelled) => (
        <div className={styles.row}>
          <Input
            {...labelled}
            ref={inputRef}
            className={styles.input ?? ""}
            value={value}
            onChange={(_, data) => onChange(data.value)}
            onKeyDown={onKeyDown}
            inputMode="numeric"
            autoComplete="off"
            maxLength={100}
            aria-describedby={describedBy}
          />
          <Button icon={checking ? <Spinner size="tiny" /> : null} disabledFocusable={checking} onClick={onCheck}>
            <Trans>Check ID</Trans>
          </Button>
        </div>
      )}
    </Field>
  );
}
