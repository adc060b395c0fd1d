import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { PartnerStateBadge } from "../../design/partner-state-badge.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { AuthorizationsTable } from "./authorizations-table.tsx";
import styles from "./partner-profile-page.module.css";
import { entriesOf, type ProfileEntries } from "./profile-entries.ts";
import { ProfileForm } from "./profile-form.tsx";
import { ProfilePreview } from "./profile-preview.tsx";

/** One account: what the vendor keeps of it, what the company says of itself, and how that looks in the directory. */
export function AccountView({ account }: { readonly account: PartnerAccount }) {
  const { t } = useLingui();
  const format = useFormat();
  // What the entries began with: the page may read the account anew while somebody types.
  const [began, setBegan] = useState(account);
  const [entries, setEntries] = useState<ProfileEntries>(() => entriesOf(account));
  const { kind, partner, postcode, resells, state, street } = account;
  const isLocation = kind === "location";
  return (
    <div className={styles.sections}>
      <Section title={partner.name} lead={<Trans>The vendor keeps these facts. Ask it to have them changed.</Trans>}>
        <Facts>
          <Fact name={t`Partner ID`}>
            {partner.partnerId} <CopyButton text={partner.partnerId} />
          </Fact>
          <Fact name={t`Kind of account`}>{isLocation ? t`Location` : t`Headquarters`}</Fact>
          <Fact name={t`State`}>
            <PartnerStateBadge state={state} />
          </Fact>
          <Fact name={t`May resell`}>{resells ? t`Yes` : t`No`}</Fact>
          <Fact name={t`Address`}>
            {[street, [postcode, partner.town].filter(Boolean).join(" "), format.country(partner.country)]
              .filter(Boolean)
              .join(", ")}
          </Fact>
        </Facts>
      </Section>
      <ProfileForm account={began} entries={entries} onChange={setEntries} onBegin={setBegan} />
      {isLocation && <ProfilePreview account={account} entries={entries} />}
      <AuthorizationsTable authorizations={account.authorizations} />
    </div>
  );
}
