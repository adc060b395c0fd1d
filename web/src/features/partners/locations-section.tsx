import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Partner } from "../../../../contract/partner-register.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { Section } from "../../design/section.tsx";
import { PartnerLine } from "./partner-line.tsx";
import styles from "./partner-page.module.css";

/** The sites of a headquarters account, each with a number of its own. */
export function LocationsSection({ partner }: { readonly partner: Partner }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { actions, locations } = partner;
  const add = () => void navigate({ to: "/console/partners/register", search: { headquarters: partner.partner.id } });
  return (
    <Section
      title={t`Locations`}
      actions={
        <RefusableButton action={actions.addLocation} icon={<AddRegular />} onClick={add}>
          <Trans>Add a location</Trans>
        </RefusableButton>
      }
    >
      {locations.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>No locations yet. Only a location can be of record.</Trans>
        </p>
      ) : (
        <ul className={styles.lines}>
          {locations.map((location) => (
            <li key={location.id}>
              <PartnerLine partner={location} search={{}} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
