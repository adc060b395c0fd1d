import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import type { Money } from "../../../contract/resources.ts";

/** Ways to write money, days and countries in the language of the screen; days and times in the time zone of the reader. */
export interface Format {
  readonly money: (money: Money) => string;
  /** A calendar date ("2026-03-03") or an instant, as a day. */
  readonly day: (dateOrInstant: string) => string;
  /** The same in fewer letters. */
  readonly shortDay: (dateOrInstant: string) => string;
  /** An instant, to the minute. */
  readonly moment: (instant: string) => string;
  readonly number: (value: number) => string;
  /** "23.00" as "23%". */
  readonly percent: (percent: string) => string;
  /** The name of an ISO 3166 country. */
  readonly country: (code: string) => string;
  readonly list: (names: readonly string[]) => string;
}

export function useFormat(): Format {
  const locale = useLingui().i18n.locale;
  return useMemo(() => makeFormat(locale), [locale]);
}

function makeFormat(locale: string): Format {
  // English without a country would write months first and the clock in halves, which few of its readers here do.
  const tag = locale === "en" ? "en-GB" : locale;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long" });
  const shortDay = new Intl.DateTimeFormat(tag, { dateStyle: "medium" });
  const shortCalendarDay = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const calendarDay = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" });
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
  const countries = new Intl.DisplayNames(tag, { type: "region" });
  const list = new Intl.ListFormat(tag);
  return {
    // The amount stays a decimal string: as a float it could lose a minor unit.
    money: ({ amount, currency }) =>
      new Intl.NumberFormat(tag, { style: "currency", currency }).format(amount as Intl.StringNumericLiteral),
    day: (text) => (isDate(text) ? calendarDay : day).format(new Date(text)),
    shortDay: (text) => (isDate(text) ? shortCalendarDay : shortDay).format(new Date(text)),
    moment: (instant) => moment.format(new Date(instant)),
    number: (value) => number.format(value),
    percent: (text) => percent.format(Number(text) / 100),
    country: (code) => countries.of(code) ?? code,
    list: (names) => list.format(names),
  };
}

function isDate(text: string): boolean {
  return text.length === "2026-03-03".length;
}
