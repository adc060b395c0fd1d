import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { Service } from "../../../../contract/resources.ts";
import { EmptyState } from "../../design/empty-state.tsx";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import { everyServiceQuery } from "../../platform/service-records.ts";
import styles from "./services.module.css";

const loadDialog = () => import("./service-dialog.tsx");
const ServiceDialog = lazy(loadDialog);

export function ServicesSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(everyServiceQuery);
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <Section
      title={t`Services`}
      actions={
        <Button icon={<AddRegular />} {...button}>
          <Trans>Add a service</Trans>
        </Button>
      }
    >
      {!data && !error && <SkeletonLines count={4} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState title={<Trans>No services yet</Trans>}>
          <Trans>Add the first, then its plans, then a price for each country where it is sold.</Trans>
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className={styles.lines} aria-label={t`Services`}>
          {data.map((service) => (
            <li key={service.id}>
              <ServiceLine service={service} />
            </li>
          ))}
        </ul>
      )}
      {nth > 0 && (
        <Suspense>
          <ServiceDialog key={nth} {...modal} />
        </Suspense>
      )}
    </Section>
  );
}

function ServiceLine({ service }: { readonly service: Service }) {
  const { t } = useLingui();
  const format = useFormat();
  const { id, code, name, plans } = service;
  const onSale = plans.filter((plan) => plan.offSaleSince === null).map((plan) => plan.name);
  const offSale = format.list(plans.filter((plan) => plan.offSaleSince !== null).map((plan) => plan.name));
  return (
    <ListLine to="/console/services/$serviceId" params={{ serviceId: id }} className={styles.service}>
      <LineName name={name} fine={code} />
      <LineFact>
        <Plural value={plans.length} one="# plan" other="# plans" />
      </LineFact>
      <LineFact fine={offSale && t`Off sale: ${offSale}`}>{onSale.length > 0 && format.list(onSale)}</LineFact>
    </ListLine>
  );
}
