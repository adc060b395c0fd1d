import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Order } from "../../../../contract/orders.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./reseller-order.module.css";

/** The confirmation: what was sold, and that both sides are told. */
export function SoldOrder({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const format = useFormat();
  const { items, number, organization, placedAt, placedBy, reseller } = order;
  return (
    <div className={styles.items}>
      <Notice tone="success">
        <p>
          <strong>
            <Trans>The order is placed</Trans>
          </strong>
        </p>
        <p>
          <Trans>You are the reseller of what it holds. The customer's admins are told.</Trans>
        </p>
      </Notice>
      <Section title={t`Order details`}>
        <Facts>
          <Fact name={t`Order number`}>{number}</Fact>
          <Fact name={t`Customer`}>{organization.name}</Fact>
          {reseller && (
            <Fact name={t`Location that sold it`}>
              {reseller.name}, {reseller.partnerId}
            </Fact>
          )}
          {placedAt && <Fact name={t`Placed on`}>{format.moment(placedAt)}</Fact>}
          {placedBy && <Fact name={t`Placed by`}>{placedBy.name}</Fact>}
        </Facts>
      </Section>
      <Section title={t`New subscriptions`}>
        <ul className={styles.plans}>
          {items.map(({ id, name, seats, term, countryOfUse, price }) => {
            const each = price && format.money(price);
            return (
              <li key={id} className={styles.sold}>
                <span className={styles.name}>{name}</span>
                <span className={styles.quiet}>
                  <Plural value={seats} one="# licence" other="# licences" />
                  {each && (
                    <>
                      {" × "}
                      {term === "yearly" ? <Trans>{each} per year</Trans> : <Trans>{each} per month</Trans>}
                    </>
                  )}
                  {" · "}
                  {format.country(countryOfUse)}
                </span>
              </li>
            );
          })}
        </ul>
      </Section>
      <p>
        <PageLink to="/partner/customers/$organizationId" params={{ organizationId: organization.id }}>
          <Trans>Open the customer</Trans>
        </PageLink>
      </p>
    </div>
  );
}
