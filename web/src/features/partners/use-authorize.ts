import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PartnerSummary } from "../../../../contract/resources.ts";
import { showToast } from "../../design/toasts.ts";
import { authorizePartner } from "./partners-data.ts";

interface AuthorizeDraft {
  readonly serviceIds: readonly string[];
  readonly countries: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
}

export function useAuthorize({ id, name, country }: PartnerSummary, onDone: () => void) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<AuthorizeDraft>({ serviceIds: [], countries: [country], from: null, until: null });
  const [tried, setTried] = useState(false);
  const write = useMutation({
    mutationFn: () => {
      const { countries, from, serviceIds, until } = draft;
      const wish = { serviceIds: [...serviceIds], countries: [...countries], until };
      return authorizePartner(queryClient, id, from ? { ...wish, from } : wish);
    },
    onSuccess: () => {
      showToast({ title: t`Authorized: ${name}` });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.serviceIds.length > 0 && draft.countries.length > 0 && !write.isPending) write.mutate();
  };
  return {
    draft,
    write,
    submit,
    change: (part: Partial<AuthorizeDraft>) => setDraft((before) => ({ ...before, ...part })),
    faults: {
      serviceIds: tried && draft.serviceIds.length === 0 ? t`Choose at least one service.` : null,
      countries: tried && draft.countries.length === 0 ? t`Choose at least one country.` : null,
    },
  };
}
