import { expect, test } from "vitest";
import { themeCss } from "./theme-styles.ts";

const values = new Map([...themeCss().matchAll(/--(\w+):([^;}]+)/g)].map(([, name = "", value = ""]) => [name, value]));

/** The colour of a token in one theme, as linear light from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(token: string, theme: "light" | "dark"): number {
  const value = values.get(token) ?? "";
  const [, light, dark] = /^light-dark\((.+),(.+)\)$/.exec(value) ?? [value, value, value];
  const hex = (theme === "light" ? light : dark) ?? "";
  if (!/^#[0-9a-f]{3,6}$/i.test(hex)) throw new Error(`${token} is no plain colour: ${value}`);
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: "light" | "dark"): number {
  const [dark = 0, light = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["colorNeutralBackground1", "colorNeutralBackground2", "colorNeutralBackground3"];
const texts = [
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorNeutralForeground3",
  "colorBrandForeground1",
  "colorBrandForegroundLink",
  "colorBrandForegroundLinkHover",
];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"] as const,
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"] as const,
  ["colorBrandForeground2", "colorBrandBackground2"] as const,
  ["colorNeutralForeground3", "colorNeutralBackground4"] as const,
];

test.each(pairs.flatMap(([text, ground]) => [[text, ground, "light"] as const, [text, ground, "dark"] as const]))(
  "%s can be read on %s in the %s theme (WCAG AA, 4.5:1)",
  (text, ground, theme) => expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5),
);
