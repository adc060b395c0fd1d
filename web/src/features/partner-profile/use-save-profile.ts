import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { showToast } from "../../design/toasts.ts";
import { ApiProblem } from "../../platform/api.ts";
import { collisions, layOver } from "../../platform/lay-over.ts";
import { changePartnerProfile, showPartnerAccount } from "../../platform/partner-accounts.ts";
import { changesOf, entriesOf, type ProfileEntries } from "./profile-entries.ts";

interface SaveInput {
  /** What the entries began with. */
  readonly account: PartnerAccount;
  readonly entries: ProfileEntries;
  readonly onChange: (entries: ProfileEntries) => void;
  readonly onBegin: (account: PartnerAccount) => void;
}

type Texts = Pick<
  ProfileEntries,
  "descriptionEn" | "descriptionPl" | "email" | "phone" | "website" | "removalInstructionsUrl"
>;

/** Saves what differs. Where somebody else was quicker, nothing is saved, and what was entered is laid over what is there now. */
export function useSaveProfile({ account, entries, onChange, onBegin }: SaveInput) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [meanwhile, setMeanwhile] = useState<Partial<Texts>>({});
  const begin = (now: PartnerAccount, shown: ProfileEntries) => {
    onBegin(now);
    onChange(shown);
  };
  const save = useMutation({
    mutationFn: () => changePartnerProfile(queryClient, account, changesOf(account, entries)),
    onSuccess: (saved) => {
      setMeanwhile({});
      begin(saved, entriesOf(saved));
      showToast({ title: t`Profile saved`, detail: account.partner.name });
    },
    onError: (error) => {
      const now = error instanceof ApiProblem ? error.document.currentPartnerAccount : undefined;
      if (!now) return;
      const [before, after] = [entriesOf(account), entriesOf(now)];
      const both = collisions(entries, before, after);
      setMeanwhile(
        Object.fromEntries(Object.entries(after).filter(([field]) => both.has(field as keyof ProfileEntries))),
      );
      showPartnerAccount(queryClient, now);
      begin(now, layOver(entries, before, after));
    },
  });
  return { save, meanwhile };
}
