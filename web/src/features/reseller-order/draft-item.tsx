import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import type { OrderItem } from "../../../../contract/orders.ts";
import type { Action } from "../../../../contract/resources.ts";
import { Notice } from "../../design/notice.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { readSeats } from "../../platform/read-seats.ts";
import styles from "./reseller-order.module.css";
import type { useResellerOrder } from "./use-reseller-order.ts";

/** Milliseconds without a key after which a quantity is saved. */
const pause = 400;

interface DraftItemProps {
  readonly item: OrderItem;
  readonly name: string;
  readonly action: Action;
  readonly work: ReturnType<typeof useResellerOrder>;
}

/** One plan of the order. What is entered is saved as it is entered. */
export function DraftItem({ item, name, action, work }: DraftItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { countries, countryOfUse, id, net, price, problems, seats, seatsAllowed, term, terms } = item;
  const [typed, setTyped] = useState(String(seats));
  const wanted = readSeats(typed, seatsAllowed);
  const save = useEffectEvent((value: number) => work.wish(id, { seats: value }));
  useEffect(() => {
    if (wanted === null || wanted === seats) return;
    const timer = setTimeout(() => save(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted, seats]);
  const [min, max] = [format.number(seatsAllowed.min), format.number(seatsAllowed.max)];
  const frozen = !action.allowed;
  const each = price && format.money(price);
  const where = [...new Set([...countries, countryOfUse])]
    .map((code) => ({ code, country: format.country(code) }))
    .sort((one, other) => one.country.localeCompare(other.country));
  const choices = terms.length > 0 ? terms.map((one) => one.term) : [term];
  return (
    <Section
      title={name}
      actions={
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={t`Take out: ${name}`}
          disabledFocusable={frozen}
          onClick={() => !frozen && work.takeOut(id)}
        >
          <Trans>Take out</Trans>
        </Button>
      }
    >
      <div className={styles.fields}>
        <Field
          label={t`Quantity`}
          hint={t`Licences, from ${min} to ${max}`}
          validationMessage={wanted === null ? t`Enter a number from ${min} to ${max}.` : undefined}
        >
          <Input
            readOnly={frozen}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Field label={t`Term`}>
          <Select
            value={term}
            aria-disabled={frozen || undefined}
            onChange={(_, { value }) => !frozen && work.wish(id, { term: value === "yearly" ? "yearly" : "monthly" })}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {one === "yearly" ? t`Yearly` : t`Monthly`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t`Country of use`}>
          <Select
            value={countryOfUse}
            aria-disabled={frozen || undefined}
            onChange={(_, { value }) => !frozen && work.wish(id, { countryOfUse: value })}
          >
            {where.map(({ code, country }) => (
              <option key={code} value={code}>
                {country}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.cost}>
        <span className={styles.quiet}>
          {each &&
            (term === "yearly" ? (
              <Trans>{each} per licence and year</Trans>
            ) : (
              <Trans>{each} per licence and month</Trans>
            ))}
        </span>
        <strong>{net ? format.money(net) : "–"}</strong>
      </p>
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
