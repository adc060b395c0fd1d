import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useOrganizationKindNames } from "../../design/register-names/use-organization-kind-names.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import { languageNames } from "../../platform/language-names.ts";
import styles from "./organization-page.module.css";
import { SubscriptionCounts } from "./subscription-counts.tsx";

const loadDialog = () => import("./organization-dialog.tsx");
const OrganizationDialog = lazy(loadDialog);

export function OrganizationFacts({ organization }: { readonly organization: OrganizationDetails }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useOrganizationKindNames();
  const { button, modal, nth } = useModalButton(loadDialog);
  const { actions, country, createdAt, draftOrders, id, kind, mailLanguage, partners, relationships } = organization;
  return (
    <Section
      title={t`Organization`}
      actions={
        <RefusableButton action={actions.change} icon={<EditRegular />} {...button}>
          <Trans>Change</Trans>
        </RefusableButton>
      }
    >
      <Facts>
        <Fact name={t`Kind`}>{kinds[kind]}</Fact>
        <Fact name={t`Country`}>{format.country(country)}</Fact>
        <Fact name={t`Language of mail`}>{languageNames.find(({ code }) => code === mailLanguage)?.name}</Fact>
        <Fact name={t`Here since`}>{format.day(createdAt)}</Fact>
        {kind === "customer" && (
          <>
            <Fact name={t`Subscriptions`}>
              <SubscriptionCounts counts={organization.subscriptionsByState} />
            </Fact>
            <Fact name={t`Reseller relationships`}>{format.number(relationships)}</Fact>
            <Fact name={t`Orders not placed yet`}>{format.number(draftOrders)}</Fact>
          </>
        )}
        {partners.length > 0 && (
          <Fact name={t`Partner accounts`}>
            {partners.map((partner) => (
              <div key={partner.id}>
                <PageLink to="/console/partners/$partnerId" params={{ partnerId: partner.id }}>
                  {partner.name}, {partner.partnerId}
                </PageLink>
              </div>
            ))}
          </Fact>
        )}
      </Facts>
      {kind === "customer" && (
        <div className={styles.links}>
          <PageLink to="/console/corrections" search={{ q: organization.name }}>
            <Trans>Its subscriptions and their record</Trans>
          </PageLink>
          <PageLink to="/console/orders" search={{ organization: id }}>
            <Trans>Its orders</Trans>
          </PageLink>
        </div>
      )}
      {nth > 0 && (
        <Suspense>
          <OrganizationDialog key={nth} {...modal} organization={organization} />
        </Suspense>
      )}
    </Section>
  );
}
