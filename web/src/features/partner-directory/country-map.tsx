import { useLingui } from "@lingui/react/macro";
import type { DirectoryMap } from "../../../../contract/directory.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./country-map.module.css";

interface CountryMapProps {
  readonly map: DirectoryMap;
  /** The partner whose page this is. */
  readonly partnerId: string;
}

/** A country with the company's places in it, numbered as in the list beside it. Drawn here: nothing is asked of any map service. */
export function CountryMap({ map, partnerId }: CountryMapProps) {
  const { t } = useLingui();
  const format = useFormat();
  const country = format.country(map.country);
  const towns = format.list([...new Set(map.places.map(({ town }) => town))]);
  // One part in 26 of the map: a mark has the same size on each map, whatever the country's shape.
  const radius = Math.max(map.width, map.height) / 26;
  return (
    <svg className={styles.map} viewBox={map.viewBox} role="img" aria-label={t`Map. ${country}: ${towns}`}>
      <path className={styles.land} d={map.outline} />
      {map.places
        .map((place, index) => ({ ...place, number: index + 1 }))
        // The one that the page is about lies on top.
        .sort((one, other) => Number(one.partnerId === partnerId) - Number(other.partnerId === partnerId))
        .map(({ partnerId: id, x, y, number }) => (
          <g key={id ?? number} className={id === partnerId ? styles.here : styles.place}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y} dy="0.36em" fontSize={radius * 1.15}>
              {number}
            </text>
          </g>
        ))}
    </svg>
  );
}
