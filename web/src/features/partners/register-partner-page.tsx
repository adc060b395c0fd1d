import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { showToast } from "../../design/toasts.ts";
import { blankPartner, type PartnerDraft, registrationOf } from "./partner-draft.ts";
import { PartnerForm } from "./partner-form.tsx";
import { partnerQuery, registerPartner } from "./partners-data.ts";

const route = getRouteApi("/_shell/console/partners/register");

/** A new account of the register; with a headquarters account in the address, a location of it. */
export function RegisterPartnerPage() {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const navigate = route.useNavigate();
  const { headquarters } = route.useSearch();
  const above = useQuery({ ...partnerQuery(headquarters ?? ""), enabled: headquarters !== undefined });
  const register = useMutation({
    mutationFn: (draft: PartnerDraft) => registerPartner(queryClient, registrationOf(draft)),
    onSuccess: ({ partner }) => {
      const { name } = partner;
      showToast({ title: t`Partner registered: ${name}` });
      void navigate({ to: "/console/partners/$partnerId", params: { partnerId: partner.id } });
    },
  });
  const account = above.data;
  const begin: PartnerDraft = account
    ? {
        ...blankPartner,
        headquarters: { id: account.partner.id, name: account.partner.name },
        country: account.partner.country,
      }
    : blankPartner;
  return (
    <>
      <BackLink to="/console/partners">
        <Trans>All partners</Trans>
      </BackLink>
      <PageHeading title={t`Register a partner`} />
      {headquarters && above.isPending && <SkeletonCards />}
      {above.isError && <LoadProblem error={above.error} onRetry={() => void above.refetch()} />}
      {(!headquarters || account) && (
        <PartnerForm
          begin={begin}
          isNew
          submitName={<Trans>Register the partner</Trans>}
          problem={register.error}
          isSending={register.isPending}
          onSubmit={register.mutate}
          onCancel={() => void navigate({ to: "/console/partners" })}
        />
      )}
    </>
  );
}
