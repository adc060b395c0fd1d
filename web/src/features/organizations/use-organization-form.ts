import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { ApiProblem } from "../../platform/api.ts";
import { currentLanguage } from "../../platform/language.ts";
import { layOver } from "../../platform/lay-over.ts";
import {
  addOrganization,
  changeOrganization,
  type OrganizationWish,
  organizationsChanged,
} from "./organizations-data.ts";

/** Adds an organization and opens its page, or changes the one that is there. */
export function useOrganizationForm(organization: OrganizationDetails | undefined, modal: ModalState) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const closing = useClosing(modal);
  const [tried, setTried] = useState(false);
  // What the fields began with: the page may read it anew while somebody types.
  const [began, setBegan] = useState(organization);
  const [draft, setDraft] = useState(() => wishOf(organization));
  const name = draft.name.trim();
  const write = useMutation({
    mutationFn: async () => {
      const { kind, country, mailLanguage } = draft;
      if (began) await changeOrganization(queryClient, began, { name, country, mailLanguage });
      return began ? null : await addOrganization(queryClient, { kind, name, country, mailLanguage });
    },
    onSuccess: (added) => {
      showToast({ title: added ? t`Organization added: ${name}` : t`Saved: ${name}` });
      if (!added) return modal.onClose();
      const to = "/console/organizations/$organizationId";
      return closing.closeAnd(() => void navigate({ to, params: { organizationId: added.id } }));
    },
    onError: (error) => {
      const now = error instanceof ApiProblem ? error.document.currentOrganization : undefined;
      if (!now) return;
      setDraft((entered) => layOver(entered, wishOf(began), wishOf(now)));
      setBegan(now);
      organizationsChanged(queryClient);
    },
  });
  return {
    draft,
    write,
    onGone: closing.onGone,
    change: (part: Partial<OrganizationWish>) => setDraft((before) => ({ ...before, ...part })),
    missing: (field: "name" | "country") => tried && draft[field].trim() === "",
    submit: (event: FormEvent) => {
      event.preventDefault();
      setTried(true);
      if (name && draft.country && !write.isPending) write.mutate();
    },
  };
}

function wishOf(organization: OrganizationDetails | undefined): OrganizationWish {
  return {
    kind: "customer",
    name: organization?.name ?? "",
    country: organization?.country ?? "",
    mailLanguage: organization?.mailLanguage ?? currentLanguage(),
  };
}
