import { Trans } from "@lingui/react/macro";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { DirectoryPartner } from "../../../../contract/resources.ts";
import link from "../../design/text-link.module.css";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-card.module.css";

export function PartnerCard({ partner }: { partner: DirectoryPartner }) {
  const format = useFormat();
  const { partnerId } = partner;
  const { language } = useParams({ from: "/_public/$language/directory/" });
  const search = useSearch({ from: "/_public/$language/directory/" });
  const services = new Set(partner.authorizations.map((one) => one.service.name));
  const countries = new Set(partner.authorizations.map((one) => format.country(one.country)));
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <Link
          to="/$language/directory/$partnerId"
          params={{ language, partnerId }}
          search={search}
          className={link.link}
        >
          {partner.name}
        </Link>
      </h2>
      <p>
        {partner.town}, {format.country(partner.country)}
      </p>
      <p className={styles.fine}>
        <Trans>Partner ID: {partnerId}</Trans>
      </p>
      <p className={styles.fine}>{format.list([...services])}</p>
      <p className={styles.fine}>{format.list([...countries])}</p>
    </li>
  );
}
