import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import { Section } from "../../design/section.tsx";
import { CountryMap } from "./country-map.tsx";
import { LocationList } from "./location-list.tsx";
import { mapQuery } from "./partner-directory-data.ts";
import styles from "./partner-locations.module.css";
import type { PartnerSearch } from "./partner-search.ts";

interface PartnerLocationsProps {
  readonly partner: DirectoryPartnerPage;
  readonly search: PartnerSearch;
}

/** Where the company is: on the map of the partner's country, and in words for whoever sees no map. */
export function PartnerLocations({ partner, search }: PartnerLocationsProps) {
  const { t } = useLingui();
  const { data: map, isPending } = useQuery(mapQuery(partner.country, partner.partnerId));
  const { company, otherLocations } = partner;
  const onMap = map?.places ?? [];
  const numbers = new Map(onMap.map(({ partnerId }, index) => [partnerId, index + 1]));
  return (
    <Section title={otherLocations.length > 0 ? t`Locations of ${company}` : t`Location`}>
      <div className={styles.columns}>
        <LocationList partner={partner} search={search} numberOf={(partnerId) => numbers.get(partnerId)} />
        {(isPending || onMap.length > 0) && (
          <div className={styles.map}>{map && <CountryMap map={map} partnerId={partner.partnerId} />}</div>
        )}
      </div>
    </Section>
  );
}
