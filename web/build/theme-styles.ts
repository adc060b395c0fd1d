import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-theme";
import type { Plugin } from "vite";
import { brand, darkOverrides, fontFamily, lightOverrides } from "./brand.ts";

const name = "virtual:theme.css";
const resolved = `\0${name}`;

/**
 * Fluent's design tokens as one static style sheet. Both themes stand in it through `light-dark()`, so that the theme is right
 * before any script has run, changing it is one attribute, and no script carries the two tables of colours.
 */
export function themeStyles(): Plugin {
  return {
    name: "doradca:theme-styles",
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? themeCss() : null),
  };
}

export function themeCss(): string {
  const light: Theme = { ...createLightTheme(brand), fontFamilyBase: fontFamily, ...lightOverrides };
  const dark: Theme = { ...createDarkTheme(brand), fontFamilyBase: fontFamily, ...darkOverrides };
  const lines = Object.keys(light).map((token) => {
    const key = token as keyof Theme;
    return `--${token}:${either(String(light[key]), String(dark[key]))}`;
  });
  return `:root{${lines.join(";")}}`;
}

const colour = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|\btransparent\b/gi;

/** One value for both themes; where they differ, they differ in their colours only. */
function either(light: string, dark: string): string {
  if (light === dark) return light;
  const darkColours = dark.match(colour) ?? [];
  if (light.replace(colour, "") !== dark.replace(colour, ""))
    throw new Error(`Themes differ in more than colours: ${light} / ${dark}`);
  let index = 0;
  return light.replace(colour, (one) => {
    const other = darkColours[index++];
    return one === other ? one : `light-dark(${one},${other})`;
  });
}
