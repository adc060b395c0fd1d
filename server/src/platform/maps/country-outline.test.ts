import { expect, test } from "vitest";
import { countryOutline } from "./country-outline.ts";

const withPartners = "PL DE NO SE DK CZ LT FI".split(" ");
const others = "FR GB ES IT PT IE NL BE AT CH HU RO BG GR EE LV SK SI HR UA TR US CA AU JP BR ZA".split(" ");

test.each([...withPartners, ...others])("%s has an outline that is small and fills its picture", async (country) => {
  const outline = await countryOutline(country);
  expect(outline?.path).toMatch(/^M[\d.,MLHVZ-]+Z$/);
  expect(outline?.path).not.toMatch(/\d\.\d\d/);
  expect(outline?.path.length).toBeLessThan(90_000);
  const numbers = (outline?.path.match(/-?[\d.]+/g) ?? []).map(Number);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(outline?.width ?? 0, outline?.height ?? 0));
});

test("towns stand where they are: Gdańsk above Kraków, Wrocław at its left", async () => {
  const outline = await countryOutline("PL");
  const [gdansk, krakow, wroclaw] = [
    outline?.place(54.35, 18.65),
    outline?.place(50.06, 19.94),
    outline?.place(51.11, 17.03),
  ];
  expect(gdansk?.y).toBeLessThan(krakow?.y ?? 0);
  expect(wroclaw?.x).toBeLessThan(krakow?.x ?? 0);
  expect(outline?.place(59.91, 10.75), "Oslo is not in the picture").toBeNull();
});

test("a country is drawn without its lands overseas", async () => {
  const norway = await countryOutline("NO");
  // Bergen is in it; Longyearbyen would make the rest a third as large.
  expect(norway?.place(60.39, 5.32)).not.toBeNull();
  expect(norway?.place(78.22, 15.65)).toBeNull();
});

test.each(["XX", "ZZ", "", "pl", "__proto__", "UK"])("there is no country %j", async (country) => {
  expect(await countryOutline(country)).toBeNull();
});
