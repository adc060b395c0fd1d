import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { Partner } from "../../../../contract/partner-register.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import { AuthorizationsTable } from "./authorizations-table.tsx";
import styles from "./partner-page.module.css";
import { authorizationsQuery } from "./partners-data.ts";

const loadDialog = () => import("./authorize-dialog.tsx");
const AuthorizeDialog = lazy(loadDialog);

/** Rule 6: which services it may serve in which countries, and when. */
export function AuthorizationsSection({ partner }: { readonly partner: Partner }) {
  const { t } = useLingui();
  const { id } = partner.partner;
  const { data, error, refetch } = useQuery(authorizationsQuery(id));
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <Section
      title={t`Authorizations`}
      lead={
        <Trans>
          It may be named for these services in these countries. When one ends, no partner of record is taken away: the
          pages warn, and the customers are told.
        </Trans>
      }
      actions={
        <RefusableButton action={partner.actions.authorize} icon={<AddRegular />} {...button}>
          <Trans>Authorize…</Trans>
        </RefusableButton>
      }
    >
      {!data && !error && <SkeletonLines count={4} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>No authorizations yet: it cannot be named anywhere.</Trans>
        </p>
      )}
      {data && data.length > 0 && <AuthorizationsTable partnerId={id} authorizations={data} />}
      {nth > 0 && (
        <Suspense>
          <AuthorizeDialog key={nth} {...modal} partner={partner} />
        </Suspense>
      )}
    </Section>
  );
}
