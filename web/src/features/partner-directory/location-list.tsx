import { Trans } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-locations.module.css";
import type { PartnerSearch } from "./partner-search.ts";

interface LocationListProps {
  readonly partner: DirectoryPartnerPage;
  readonly search: PartnerSearch;
  /** The number that a location has on the map. */
  readonly numberOf: (partnerId: string) => number | undefined;
}

/** The company's locations, this one first, each with the number under which the map shows it. */
export function LocationList({ partner, search, numberOf }: LocationListProps) {
  const format = useFormat();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const { choose: _, dialog: __, ...kept } = search;
  return (
    <ul className={styles.list}>
      {[partner, ...partner.otherLocations].map((one) => (
        <li key={one.id} className={styles.location}>
          {numberOf(one.partnerId) && (
            <span className={one.id === partner.id ? styles.here : styles.number} aria-hidden="true">
              {numberOf(one.partnerId)}
            </span>
          )}
          <div className={styles.who}>
            {one.id === partner.id ? (
              <strong aria-current="page">{one.name}</strong>
            ) : (
              <Link
                to="/$language/directory/$partnerId"
                params={{ language, partnerId: one.partnerId }}
                search={kept}
                className={link.link}
              >
                {one.name}
              </Link>
            )}
            <p className={styles.fine}>
              {one.town}, {format.country(one.country)}
            </p>
            <p className={styles.fine}>
              <PartnerIdLine partnerId={one.partnerId} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function PartnerIdLine({ partnerId }: { readonly partnerId: string }) {
  return <Trans>Partner ID: {partnerId}</Trans>;
}
