import type { Cell } from "./cell.ts";

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})0*)?)?(Z|[+-]\d{2}:\d{2}))?$/;

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** An instant in whole milliseconds; a day is its midnight in UTC. @returns null where the text is none. */
export function readInstant(text: string): string | null {
  const parts = written.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second = "00", fraction = "0", zone] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return `${year}-${month}-${day}T00:00:00.000Z`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, "0")}`;
  if (zone === "Z") return `${instant}Z`;
  const shifted = new Date(`${instant}${zone}`);
  return Number.isNaN(shifted.getTime()) ? null : shifted.toISOString();
}

export const instant: Cell = {
  type: "timestamptz",
  read: (text) => readInstant(text) ?? { code: "not-an-instant" },
};

export const day: Cell = {
  type: "date",
  read: (text) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return isDay(Number(year), Number(month), Number(date)) ? text : { code: "not-a-date" };
  },
};
