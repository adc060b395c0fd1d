import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import { Notice } from "../../design/notice.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { readSeats } from "../../platform/read-seats.ts";
import styles from "./item-form.module.css";
import { editedItem } from "./order-edits.ts";
import { frozenField, type StepProps } from "./step-props.ts";
import { TermChoice } from "./term-choice.tsx";

interface ItemFormProps extends StepProps {
  readonly item: OrderItem;
  readonly busy: boolean;
  readonly onTakeOut: () => void;
}

/** Quantity, term and country of use of one item. */
export function ItemForm({ item, draft, keeper, frozenBy, busy, onTakeOut }: ItemFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, name, seatsAllowed, problems } = item;
  const edited = editedItem(item, draft.edits);
  const min = format.number(seatsAllowed.min);
  const max = format.number(seatsAllowed.max);
  const orderable = readSeats(edited.seats, seatsAllowed) !== null;
  const seatsError = orderable ? draft.fieldErrors[`${id}.seats`] : t`Enter a number from ${min} to ${max}.`;
  const countries = [...new Set([...item.countries, edited.countryOfUse])]
    .map((code) => ({ code, country: format.country(code) }))
    .sort((a, b) => a.country.localeCompare(b.country));
  const frozen = frozenField(frozenBy);
  return (
    <Section
      level={3}
      title={name}
      actions={
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t`Take out: ${name}`}
          disabledFocusable={busy || frozenBy !== null}
          aria-describedby={frozenBy ?? undefined}
          onClick={() => !busy && !frozenBy && onTakeOut()}
        >
          <Trans>Take out</Trans>
        </Button>
      }
    >
      <div className={styles.fields}>
        <Field label={t`Quantity`} validationMessage={seatsError} hint={t`Licences, from ${min} to ${max}`}>
          {(labelled) => (
            <Input
              {...labelled}
              {...frozen}
              aria-describedby={[labelled["aria-describedby"], frozenBy].filter(Boolean).join(" ") || undefined}
              id={`seats-${id}`}
              className={styles.seats ?? ""}
              inputMode="numeric"
              autoComplete="off"
              maxLength={12}
              value={edited.seats}
              onChange={(_, { value }) => keeper.editItem(id, { seats: value })}
              onBlur={() => void keeper.flush()}
            />
          )}
        </Field>
        <Field label={t`Country of use`} validationMessage={draft.fieldErrors[`${id}.countryOfUse`]}>
          <Select
            id={`countryOfUse-${id}`}
            className={styles.country ?? ""}
            value={edited.countryOfUse}
            aria-disabled={frozenBy !== null || undefined}
            aria-describedby={frozenBy ?? undefined}
            onChange={(_, { value }) => !frozenBy && keeper.editItem(id, { countryOfUse: value })}
          >
            {countries.map(({ code, country }) => (
              <option key={code} value={code} disabled={frozenBy !== null && code !== edited.countryOfUse}>
                {country}
              </option>
            ))}
          </Select>
        </Field>
        <TermChoice
          item={item}
          term={edited.term}
          frozenBy={frozenBy}
          error={draft.fieldErrors[`${id}.term`]}
          onChoose={(term) => keeper.editItem(id, { term })}
        />
      </div>
      <div role="status" className={styles.problems}>
        {problems.map(({ code, sentence }) => (
          <Notice key={code} tone="warning">
            <p>{sentence}</p>
          </Notice>
        ))}
      </div>
    </Section>
  );
}
