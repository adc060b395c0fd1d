import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { Partner } from "../../../../contract/partner-register.ts";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { showToast } from "../../design/toasts.ts";
import { ApiProblem } from "../../platform/api.ts";
import { layOver } from "../../platform/lay-over.ts";
import { changeOf, draftOf, type PartnerDraft } from "./partner-draft.ts";
import { PartnerForm } from "./partner-form.tsx";
import { changePartner, partnerQuery } from "./partners-data.ts";

const route = getRouteApi("/_shell/console/partners/$partnerId/change");

export function ChangePartnerPage() {
  const { t } = useLingui();
  const { partnerId } = route.useParams();
  const { data, error, refetch } = useQuery({ ...partnerQuery(partnerId), refetchInterval: false });
  const name = data?.partner.name ?? t`Partner`;
  return (
    <>
      <BackLink to="/console/partners/$partnerId" params={{ partnerId }}>
        {name}
      </BackLink>
      <PageHeading title={t`Change ${name}`} />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <ChangeForm partner={data} />}
    </>
  );
}

function ChangeForm({ partner: first }: { readonly partner: Partner }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const navigate = route.useNavigate();
  // What the fields began with: the page may read the partner anew while somebody types.
  const [{ partner, draft: begin }, setBegan] = useState({ partner: first, draft: draftOf(first) });
  const { id, name } = partner.partner;
  const back = () => void navigate({ to: "/console/partners/$partnerId", params: { partnerId: id } });
  const change = useMutation({
    mutationFn: (draft: PartnerDraft) => changePartner(queryClient, partner, changeOf(draft, partner)),
    onSuccess: () => {
      showToast({ title: t`Saved: ${name}` });
      back();
    },
    onError: (error, draft) => {
      const now = error instanceof ApiProblem ? error.document.currentPartner : undefined;
      if (now) setBegan({ partner: now, draft: layOver(draft, draftOf(partner), draftOf(now)) });
    },
  });
  return (
    <PartnerForm
      key={partner.etag}
      begin={begin}
      isNew={false}
      submitName={<Trans>Save</Trans>}
      problem={change.error}
      isSending={change.isPending}
      onSubmit={change.mutate}
      onCancel={back}
    />
  );
}
