import type { BrandVariants, Theme } from "@fluentui/react-theme";

/** A deep sea green. 80 carries white text at 6:1, 110 stands on the dark theme's surfaces at 5.4:1 and better. */
export const brand: BrandVariants = {
  10: "#011011",
  20: "#021f20",
  30: "#012d2e",
  40: "#003b3d",
  50: "#004749",
  60: "#005355",
  70: "#006063",
  80: "#066e71",
  90: "#188184",
  100: "#33979a",
  110: "#4facaf",
  120: "#6fc1c3",
  130: "#91d2d3",
  140: "#b0e1e2",
  150: "#cfedee",
  160: "#e8f7f7",
};

/** Inter, and after it a local face stretched to Inter's measures, so that nothing moves when Inter arrives. */
export const fontFamily =
  '"Inter Variable","Inter Fallback","Segoe UI",system-ui,-apple-system,Roboto,Arial,sans-serif';

/** A hairline cooler than Fluent's pure greys, so that surfaces go with the brand. */
export const lightOverrides: Partial<Theme> = {
  colorNeutralBackground2: "#f8fafa",
  colorNeutralBackground3: "#f3f6f6",
  colorNeutralBackground4: "#eef2f2",
  colorNeutralForeground3: "#566060",
  colorNeutralForeground4: "#5f6a6a",
};

export const darkOverrides: Partial<Theme> = {
  colorNeutralBackground1: "#1f2424",
  colorNeutralBackground1Hover: "#2c3232",
  colorNeutralBackground1Pressed: "#181c1c",
  colorNeutralBackground1Selected: "#2f3636",
  colorNeutralBackground2: "#1a1f1f",
  colorNeutralBackground3: "#141818",
  colorNeutralBackground4: "#0e1111",
  colorNeutralForeground3: "#aab4b4",
  colorNeutralForeground4: "#a0abab",
  colorBrandBackground2: "#0b3032",
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
  colorBrandForegroundLink: brand[110],
  colorBrandForegroundLinkHover: brand[120],
  colorCompoundBrandForeground1: brand[110],
  colorCompoundBrandForeground1Hover: brand[120],
  colorCompoundBrandStroke: brand[110],
  colorCompoundBrandStrokeHover: brand[120],
  colorBrandStroke1: brand[110],
  colorNeutralForeground2BrandHover: brand[110],
  colorNeutralForeground2BrandSelected: brand[110],
};
