import { Combobox, type ComboboxProps, Option } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import styles from "./picker.module.css";

export interface Picked {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly fine?: string;
}

type PickerProps = Omit<ComboboxProps, "value" | "defaultValue" | "multiselect" | "selectedOptions" | "children"> & {
  /** Names what is looked for among the kept answers. */
  readonly noun: string;
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked | null) => void;
  readonly find: (typed: string, signal: AbortSignal) => Promise<readonly Picked[]>;
};

/** One of many, found by typing a part of its name. */
export function Picker({ noun, picked, onPick, find, ...combobox }: PickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(picked?.name ?? "");
  const [open, setOpen] = useState(false);
  const searched = picked?.name === typed ? "" : typed.trim();
  const { data: found = [], isFetching } = useQuery({
    queryKey: ["picker", noun, searched],
    queryFn: ({ signal }) => find(searched, signal),
    placeholderData: keepPreviousData,
    enabled: open,
  });
  return (
    <Combobox
      {...combobox}
      value={typed}
      selectedOptions={picked ? [picked.id] : []}
      onOpenChange={(_, data) => setOpen(data.open)}
      // What was typed and not picked is no choice, so that it does not stay there as if it were one.
      onBlur={() => !picked && setTyped("")}
      onChange={(event) => {
        setTyped(event.target.value);
        onPick(null);
      }}
      onOptionSelect={(_, { optionValue }) => {
        const one = found.find(({ id }) => id === optionValue) ?? null;
        onPick(one);
        setTyped(one?.name ?? "");
      }}
    >
      {found.map(({ id, name, fine }) => (
        <Option key={id} value={id} text={name}>
          <span>
            {name}
            {fine && <span className={styles.fine}> · {fine}</span>}
          </span>
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="" text="">
          {isFetching ? t`Loading…` : t`Nothing found`}
        </Option>
      )}
    </Combobox>
  );
}
