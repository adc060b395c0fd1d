import { parseAmount } from "../../../../../domain/money.ts";
import { parsePartnerId } from "../../../../../domain/partner-id.ts";
import type { Cell } from "./cell.ts";

export function wholeNumber(min: number, max: number): Cell {
  return {
    type: "int",
    read: (text) => {
      const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? String(value) : { code: "not-a-whole-number", about: { min, max } };
    },
  };
}

export function decimal(min: number, max: number): Cell {
  return {
    type: "double precision",
    read: (text) => {
      const value = /^-?\d{1,6}(\.\d{1,20})?(e-?\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? String(value) : { code: "not-a-number", about: { min, max } };
    },
  };
}

/** An amount in the currency of another column, which is read before; in the currency's minor unit. */
export function amountIn(currencyColumn: string): Cell {
  return {
    type: "bigint",
    read: (text, row) => {
      const currency = row.of(currencyColumn);
      // The currency's own fault says enough.
      if (currency === null) return "0";
      const money = parseAmount(text, currency);
      if (!money || money.minor < 0n || money.minor > 9_000_000_000_000_000_000n) return { code: "not-an-amount" };
      return money.minor.toString();
    },
  };
}

/** The digits that name a partner (rule 7). */
export const partnerId: Cell = {
  type: "text",
  read: (text) => parsePartnerId(text) ?? { code: "not-a-partner-id" },
};
