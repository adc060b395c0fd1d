import { expect, test } from "vitest";
import { parsePartnerId } from "./partner-id.ts";

test("spaces and dashes of every kind, around or in a Partner ID, are forgiven", () => {
  const forgiven = [
    "1234567",
    " 1234567 ",
    "123 45 67",
    "123-45-67",
    "-1234567-",
    "\t1234\n567\r\n",
    "123\u00a04567", // no-break space
    "123\u202f4567", // narrow no-break space, as Polish word processors put it
    "123\u20094567", // thin space
    "123\u30004567", // ideographic space
    "123\u20104567", // hyphen
    "123\u20114567", // no-break hyphen
    "123\u20134567", // en dash
    "123\u20144567", // em dash
    "123\u22124567", // minus
    "123\uff0d4567", // fullwidth hyphen
  ];
  expect(forgiven.filter((typed) => parsePartnerId(typed) !== "1234567")).toEqual([]);
});

test("marks that show nothing, as they come with a paste, are forgiven", () => {
  const invisible = [
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202a",
    "\u202c",
    "\u2060",
    "\u2066",
    "\u2069",
    "\ufeff",
  ];
  expect(invisible.filter((mark) => parsePartnerId(`${mark}123${mark}4567${mark}`) !== "1234567")).toEqual([]);
});

test("a Partner ID has 4 to 12 digits", () => {
  expect(parsePartnerId("123")).toBe(null);
  expect(parsePartnerId("1234")).toBe("1234");
  expect(parsePartnerId("123456789012")).toBe("123456789012");
  expect(parsePartnerId("1234567890123")).toBe(null);
});

test("zeros at its beginning belong to it", () => {
  expect(parsePartnerId("0001234")).toBe("0001234");
});

test("digits of other scripts are no digits of a Partner ID", () => {
  const others = ["١٢٣٤٥٦٧", "१२३४५६७", "１２３４５６７", "𝟏𝟐𝟑𝟒𝟓𝟔𝟕", "①②③④⑤⑥⑦", "1234५67", "²³¹⁴⁵"];
  expect(others.filter((typed) => parsePartnerId(typed) !== null)).toEqual([]);
});

test("anything else is not a Partner ID", () => {
  const others = [
    "",
    "   ",
    "----",
    "Kowal",
    "123456a",
    "+1234567",
    "1234.567",
    "1,234,567",
    "1_234_567",
    "12e45",
    "0x1234",
    "1'; drop table partner; --",
    "1️⃣2️⃣3️⃣4️⃣",
    "\u0000" + "1234567",
    "1234567\ud800",
  ];
  expect(others.filter((typed) => parsePartnerId(typed) !== null)).toEqual([]);
});

test("a text too long to have been typed is refused without a look at it", () => {
  expect(parsePartnerId(`1234${" ".repeat(96)}`)).toBe("1234");
  expect(parsePartnerId(`1234${" ".repeat(97)}`)).toBe(null);
});
