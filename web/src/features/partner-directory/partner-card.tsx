import { BriefcaseRegular } from "@fluentui/react-icons/svg/briefcase";
import { GlobeRegular } from "@fluentui/react-icons/svg/globe";
import { HandshakeRegular } from "@fluentui/react-icons/svg/handshake";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { DirectoryPartner } from "../../../../contract/directory.ts";
import { servicesIn } from "../../design/partner-profile/authorized.ts";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import styles from "./partner-card.module.css";
import type { DirectorySearch } from "./partner-directory-search.ts";

interface PartnerCardProps {
  readonly partner: DirectoryPartner;
  readonly search: DirectorySearch;
  /** Said under the partner's place, where there is something to say for it. */
  readonly children?: ReactNode;
}

/** A partner among others: what is needed to tell whether to look closer. */
export function PartnerCard({ partner, search, children }: PartnerCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const helpNames = useHelpNames();
  const languageName = useLanguageNames();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const { partnerId } = partner;
  const services = servicesIn(partner, search.country);
  const countries = [...new Set(partner.authorizations.map((one) => format.country(one.country)))];
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <Link to="/$language/directory/$partnerId" params={{ language, partnerId }} search={search}>
          {partner.name}
        </Link>
      </h2>
      <p className={styles.place}>
        {partner.town}, {format.country(partner.country)}
      </p>
      {children}
      <dl className={styles.facts}>
        <Line icon={<BriefcaseRegular />} name={t`Services`}>
          {services.join(" · ")}
        </Line>
        <Line icon={<GlobeRegular />} name={t`Countries`}>
          {countries.join(" · ")}
        </Line>
        {partner.help.length > 0 && (
          <Line icon={<HandshakeRegular />} name={t`Kind of help`}>
            {partner.help.map((kind) => helpNames[kind]).join(" · ")}
          </Line>
        )}
        {partner.languages.length > 0 && (
          <Line icon={<LocalLanguageRegular />} name={t`Languages`}>
            {partner.languages.map(languageName).join(" · ")}
          </Line>
        )}
      </dl>
    </li>
  );
}

function Line({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt className={styles.icon} title={name}>
        {icon}
        <VisuallyHidden>{name}</VisuallyHidden>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
