import { Trans, useLingui } from "@lingui/react/macro";
import type { Partner } from "../../../../contract/partner-register.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { PartnerStateBadge } from "../../design/partner-state-badge.tsx";
import { usePartnerKindNames } from "../../design/register-names/use-partner-kind-names.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { MovePartner } from "./move-partner.tsx";
import styles from "./partner-page.module.css";

/** How the account stands, who stands behind it, and what can be done about that. */
export function PartnerStanding({ partner }: { readonly partner: Partner }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = usePartnerKindNames();
  const { company, headquarters, kind, ofRecord, resells, resold, state } = partner;
  const { partnerId } = partner.partner;
  return (
    <Section title={t`Standing`}>
      <Facts>
        <Fact name={t`State`}>
          <PartnerStateBadge state={state} />
        </Fact>
        <Fact name={t`Kind`}>{kinds[kind]}</Fact>
        {headquarters && (
          <Fact name={t`Headquarters account`}>
            <PageLink to="/console/partners/$partnerId" params={{ partnerId: headquarters.id }}>
              {headquarters.name}
            </PageLink>
          </Fact>
        )}
        <Fact name={t`Partner's company`}>
          {company ? (
            <PageLink to="/console/organizations/$organizationId" params={{ organizationId: company.id }}>
              {company.name}
            </PageLink>
          ) : (
            <Trans>Nobody signs in for it</Trans>
          )}
        </Fact>
        <Fact name={t`Resells`}>{resells ? t`Yes` : t`No`}</Fact>
        <Fact name={t`Subscriptions of record`}>
          <PageLink to="/console/corrections" search={{ q: partnerId }}>
            {format.number(ofRecord)}
          </PageLink>
        </Fact>
        <Fact name={t`Subscriptions sold`}>
          <PageLink to="/console/corrections" search={{ q: partnerId }}>
            {format.number(resold)}
          </PageLink>
        </Fact>
      </Facts>
      <div className={styles.actions}>
        {state !== "active" && <MovePartner partner={partner} move="reinstatement" />}
        {state === "active" && <MovePartner partner={partner} move="suspension" />}
        {state !== "retired" && <MovePartner partner={partner} move="retirement" />}
      </div>
    </Section>
  );
}
