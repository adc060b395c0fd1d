import { Select, type SelectProps } from "@fluentui/react-components";
import { useLingui } from "@lingui/react";
import { countries } from "../../../domain/countries.ts";
import { useFormat } from "./use-format.ts";

type CountrySelectProps = Omit<SelectProps, "value" | "onChange"> & {
  /** ISO 3166-1; empty: none is chosen. */
  readonly value: string;
  readonly onCountry: (code: string) => void;
  /** What stands there while none is chosen. */
  readonly none?: string | undefined;
  readonly among?: readonly string[];
};

/** One country, by its name in the language of the screen. */
export function CountrySelect({ value, onCountry, none, among = countries, ...select }: CountrySelectProps) {
  const format = useFormat();
  const byName = new Intl.Collator(useLingui().i18n.locale);
  const named = among
    .map((code) => ({ code, name: format.country(code) }))
    .sort((one, other) => byName.compare(one.name, other.name));
  return (
    <Select {...select} value={value} onChange={(_, data) => onCountry(data.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  );
}
