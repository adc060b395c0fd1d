import { Button } from "@fluentui/react-components";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { AuditLink } from "../../design/audit-link.tsx";
import { Notice } from "../../design/notice.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import { PlanPrices } from "./plan-prices.tsx";
import styles from "./services.module.css";
import type { PlanRecord } from "./services-data.ts";

const loadPlan = () => import("./plan-dialog.tsx");
const loadPrice = () => import("./price-dialog.tsx");
const loadSale = () => import("./sale-dialog.tsx");
const PlanDialog = lazy(loadPlan);
const SaleDialog = lazy(loadSale);
const PriceDialog = lazy(loadPrice);

/** One plan: what it gives, how many can be ordered, and its prices. */
export function PlanSection({ plan }: { readonly plan: PlanRecord }) {
  const { t } = useLingui();
  const format = useFormat();
  const change = useModalButton(loadPlan);
  const price = useModalButton(loadPrice);
  const sale = useModalButton(loadSale);
  const { featuresEn, featuresPl, id, name, offSaleSince, seats, subscriptions } = plan;
  const since = offSaleSince && format.moment(offSaleSince);
  const [least, most] = [format.number(seats.min), format.number(seats.max)];
  return (
    <Section
      title={name}
      actions={
        <div className={styles.headActions}>
          <AuditLink subject={id} />
          <Button {...change.button} aria-label={t`Change ${name}`}>
            <Trans>Change…</Trans>
          </Button>
          <Button {...price.button} aria-label={t`Set a price of ${name}`}>
            <Trans>Set a price…</Trans>
          </Button>
          <Button {...sale.button} aria-label={offSaleSince ? t`Put on sale: ${name}` : t`Take off sale: ${name}`}>
            {offSaleSince ? <Trans>Put on sale…</Trans> : <Trans>Take off sale…</Trans>}
          </Button>
        </div>
      }
    >
      {since && (
        <div className={styles.offSale}>
          <Notice tone="warning">
            <p>
              <Trans>Off sale since {since}: it cannot be ordered. What is subscribed to it keeps it.</Trans>
            </p>
          </Notice>
        </div>
      )}
      <div className={styles.plan}>
        <div className={styles.wide}>
          {plan.code} ·{" "}
          <Trans>
            Licences: {least} to {most}
          </Trans>{" "}
          · <Plural value={subscriptions} one="# subscription" other="# subscriptions" />
        </div>
        <Features title={t`What it gives, in English`} lang="en" features={featuresEn} />
        <Features title={t`What it gives, in Polish`} lang="pl" features={featuresPl} />
      </div>
      <PlanPrices planId={id} name={name} />
      <Suspense>
        {change.nth > 0 && <PlanDialog key={`change${change.nth}`} {...change.modal} plan={plan} />}
        {sale.nth > 0 && <SaleDialog key={`sale${sale.nth}`} {...sale.modal} plan={plan} />}
        {price.nth > 0 && <PriceDialog key={`price${price.nth}`} {...price.modal} plan={plan} />}
      </Suspense>
    </Section>
  );
}

interface FeaturesProps {
  readonly title: string;
  readonly lang: string;
  readonly features: readonly string[];
}

function Features({ title, lang, features }: FeaturesProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={styles.features} lang={lang}>
        {features.map((feature) => (
          <li key={feature}>{feature}</li>
        ))}
      </ul>
    </div>
  );
}
