import { readFile } from "node:fs/promises";
import { geoArea, geoBounds, geoConicConformal, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { countryCodes } from "./country-codes.ts";

type Atlas = Parameters<typeof feature>[0];
type Polygon = { readonly type: "Polygon"; readonly coordinates: [number, number][][] };

export interface CountryOutline {
  readonly width: number;
  readonly height: number;
  /** The `d` of an SVG path. */
  readonly path: string;
  /** Where a place stands in the picture; null where it is outside of it. */
  readonly place: (latitude: number, longitude: number) => { x: number; y: number } | null;
}

const size = { width: 400, most: 520 };
const margin = 8;
// Degrees. Islands nearby belong to the picture; an overseas territory would make the rest of the country a dot.
const nearby = 3;

let outlines: Promise<ReadonlyMap<string, Polygon[]>> | undefined;
const drawn = new Map<string, CountryOutline | null>();

/** A country as it is drawn, from the atlas that ships with the product (Natural Earth, 1:50 million); null where there is none. */
export async function countryOutline(country: string): Promise<CountryOutline | null> {
  const present = drawn.get(country);
  if (present !== undefined) return present;
  outlines ??= readAtlas();
  const polygons = (await outlines).get(country);
  // Names that are no country's are not kept: anybody can make up as many as there are.
  if (!polygons) return null;
  const outline = draw(polygons);
  drawn.set(country, outline);
  return outline;
}

async function readAtlas(): Promise<ReadonlyMap<string, Polygon[]>> {
  const file = new URL(import.meta.resolve("world-atlas/countries-50m.json"));
  const atlas = JSON.parse(await readFile(file, "utf8")) as Atlas;
  const codes = countryCodes();
  const countries = new Map<string, Polygon[]>();
  const all = atlas.objects.countries && feature(atlas, atlas.objects.countries);
  if (!all || !("features" in all)) throw new Error("The atlas that came with the product holds no countries.");
  for (const { geometry, properties } of all.features) {
    const code = codes.get(properties?.name);
    if (code && (geometry.type === "Polygon" || geometry.type === "MultiPolygon")) {
      const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const polygons = parts.map((coordinates) => ({ type: "Polygon", coordinates }) as Polygon);
      countries.set(code, [...(countries.get(code) ?? []), ...polygons]);
    }
  }
  return countries;
}

function draw(polygons: readonly Polygon[]): CountryOutline {
  const bySize = polygons.toSorted((one, other) => geoArea(other) - geoArea(one));
  const main = bySize[0] as Polygon;
  const [[west, south], [east, north]] = geoBounds(main);
  const shown = bySize.filter((polygon) => {
    const [[left, bottom], [right, top]] = geoBounds(polygon);
    return left > west - nearby && right < east + nearby && bottom > south - nearby && top < north + nearby;
  });
  const land = {
    type: "MultiPolygon" as const,
    coordinates: [main, ...shown.filter((one) => one !== main)].map((one) => one.coordinates),
  };
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [margin, margin],
        [size.width - margin, size.most - margin],
      ],
      land,
    );
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(land);
  // As large as the country needs, with its corner at the margin.
  const [x = 0, y = 0] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  const [width, height] = [right - left, bottom - top].map((length) => round(length + 2 * margin)) as [number, number];
  // Of thousands of islets nobody sees those that are smaller than a dot.
  const seen = land.coordinates.filter(
    (coordinates, index) => index === 0 || geoPath(projection).area({ type: "Polygon", coordinates }) > 1,
  );
  return {
    width,
    height,
    path: geoPath(projection).digits(1)({ ...land, coordinates: seen }) ?? "",
    place: (latitude, longitude) => {
      const [across = -1, down = -1] = projection([longitude, latitude]) ?? [];
      const isInside = across >= 0 && across <= width && down >= 0 && down <= height;
      return isInside ? { x: round(across), y: round(down) } : null;
    },
  };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
