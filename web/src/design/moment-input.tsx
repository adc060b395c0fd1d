import { Input, type InputProps } from "@fluentui/react-components";

type MomentInputProps = Omit<InputProps, "as" | "type" | "value" | "defaultValue" | "onChange"> & {
  /** An instant; null: none is given. */
  readonly value: string | null;
  readonly onMoment: (instant: string | null) => void;
};

/** An instant, typed in the reader's time zone. One that was given stays exact, to the millisecond, until it is typed over. */
export function MomentInput({ value, onMoment, ...input }: MomentInputProps) {
  return (
    <Input
      {...(input as InputProps)}
      type="datetime-local"
      value={value ? inReadersZone(value) : ""}
      onChange={(_, { value: typed }) => onMoment(typed ? new Date(typed).toISOString() : null)}
    />
  );
}

function inReadersZone(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
