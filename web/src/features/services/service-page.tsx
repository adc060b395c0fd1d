import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { ServiceRecord } from "../../../../contract/service-register.ts";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import { serviceRecordQuery } from "../../platform/service-records.ts";
import { PlanSection } from "./plan-section.tsx";
import styles from "./services.module.css";

const loadService = () => import("./service-dialog.tsx");
const loadPlan = () => import("./plan-dialog.tsx");
const ServiceDialog = lazy(loadService);
const PlanDialog = lazy(loadPlan);
const route = getRouteApi("/_shell/console/services/$serviceId");

/** One service: how it is described, its plans and what they cost. */
export function ServicePage() {
  const { t } = useLingui();
  const { serviceId } = route.useParams();
  const { data: service, error, refetch } = useQuery(serviceRecordQuery(serviceId));
  const name = service?.name ?? t`Service`;
  return (
    <>
      <BackLink to="/console/services">
        <Trans>All services</Trans>
      </BackLink>
      <PageHeading
        title={name}
        windowTitle={`${name} · ${t`Services and prices`}`}
        lead={service?.code}
        actions={<AuditLink subject={serviceId} />}
      />
      {!service && !error && <SkeletonCards />}
      {!service && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {service && <ServiceSections service={service} />}
    </>
  );
}

function ServiceSections({ service }: { readonly service: ServiceRecord }) {
  const { t } = useLingui();
  const change = useModalButton(loadService);
  const add = useModalButton(loadPlan);
  return (
    <div className={styles.sections}>
      <Section
        title={t`Description`}
        actions={
          <div className={styles.headActions}>
            <Button icon={<EditRegular />} {...change.button}>
              <Trans>Change</Trans>
            </Button>
            <Button icon={<AddRegular />} {...add.button}>
              <Trans>Add a plan</Trans>
            </Button>
          </div>
        }
      >
        <div className={styles.plan}>
          <div>
            <h3>{t`Description in English`}</h3>
            <p lang="en" className={styles.description}>
              {service.descriptionEn}
            </p>
          </div>
          <div>
            <h3>{t`Description in Polish`}</h3>
            <p lang="pl" className={styles.description}>
              {service.descriptionPl}
            </p>
          </div>
        </div>
      </Section>
      {service.plans.length === 0 && (
        <EmptyState title={<Trans>No plans yet</Trans>}>
          <Trans>A service is sold by its plans. Add the first.</Trans>
        </EmptyState>
      )}
      {service.plans.map((plan) => (
        <PlanSection key={plan.id} plan={plan} />
      ))}
      <Suspense>
        {change.nth > 0 && <ServiceDialog key={`change${change.nth}`} {...change.modal} service={service} />}
        {add.nth > 0 && <PlanDialog key={`add${add.nth}`} {...add.modal} serviceId={service.id} />}
      </Suspense>
    </div>
  );
}
