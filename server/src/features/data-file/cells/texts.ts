import type { Cell } from "./cell.ts";

// Control characters, and what marks no character at all.
const notKept = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u;
const lineBreak = /[\t\n\r]/;

/** A text; of several lines where it says so. */
export function textCell(max: number, { lines = false }: { readonly lines?: boolean } = {}): Cell {
  return {
    type: "text",
    read: (text) => {
      if (text.length > max) return { code: "cell-too-long", about: { max } };
      if (notKept.test(text) || (!lines && lineBreak.test(text)) || !text.isWellFormed())
        return { code: "bad-character" };
      return text;
    },
  };
}

export function oneOf(choices: readonly string[]): Cell {
  const known = new Set(choices);
  const about = { choices: choices.join(", ") };
  return { type: "text", read: (text) => (known.has(text) ? text : { code: "not-one-of", about }) };
}

/** Several words with spaces between them. */
export function wordsOf(choices: readonly string[] | null): Cell {
  const isWord = choices ? (word: string) => choices.includes(word) : (word: string) => /^[a-z]{2}$/.test(word);
  const about = { choices: choices?.join(", ") ?? "en, pl, de, …" };
  return {
    type: "text[]",
    read: (text) => {
      const words = text.split(/[\s;]+/).filter((word) => word !== "");
      return words.every(isWord) ? `{${words.join(",")}}` : { code: "not-one-of", about };
    },
  };
}

export const country: Cell = {
  type: "text",
  read: (text) => (/^[A-Z]{2}$/.test(text) ? text : { code: "not-a-country" }),
};

export const currency: Cell = {
  type: "text",
  read: (text) => (/^[A-Z]{3}$/.test(text) ? text : { code: "not-a-currency" }),
};

/** The code of a service or a plan. */
export const code: Cell = {
  type: "text",
  read: (text) => (/^[a-z0-9-]{1,60}$/.test(text) ? text : { code: "not-a-code" }),
};

export const email: Cell = {
  type: "text",
  read: (text) =>
    /^[^\s@"<>,;]+@[^\s@"<>,;]+\.[^\s@"<>,;]+$/.test(text) && text.length <= 254 ? text : { code: "not-an-email" },
};

export const webAddress: Cell = {
  type: "text",
  read: (text) =>
    /^https?:\/\//i.test(text) && text.length <= 500 && URL.canParse(text) ? text : { code: "not-a-web-address" },
};

const answers: Readonly<Record<string, string>> = { yes: "t", true: "t", tak: "t", no: "f", false: "f", nie: "f" };

export const yesOrNo: Cell = {
  type: "boolean",
  read: (text) => answers[text.toLowerCase()] ?? { code: "not-yes-or-no" },
};

export const act: Cell = {
  type: "text",
  read: (text) =>
    /^(partner-of-record|subscription|order)(-[a-z]+)+$/.test(text) && text.length <= 100
      ? text
      : { code: "not-an-act" },
};

// What JavaScript reads and PostgreSQL does not: NUL, halves of characters, and numbers without a value.
const isHeld = (value: unknown) =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "string" || (value.isWellFormed() && !value.includes("\0"));

export const jsonObject: Cell = {
  type: "jsonb",
  read: (text) => {
    try {
      let isWhole = true;
      const value: unknown = JSON.parse(text, (name, one) => {
        isWhole &&= isHeld(name) && isHeld(one);
        return one;
      });
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      return isObject && isWhole ? JSON.stringify(value) : { code: "not-json" };
    } catch {
      return { code: "not-json" };
    }
  },
};
