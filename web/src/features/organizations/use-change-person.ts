import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { ApiProblem } from "../../platform/api.ts";
import { collisions, layOver } from "../../platform/lay-over.ts";
import { changePerson, organizationsChanged, type PersonWish } from "./organizations-data.ts";

type Entries = Pick<PersonWish, "name" | "role">;

const entriesOf = ({ name, role }: PersonEntry): Entries => ({ name: name ?? "", role });

/** Changes a person. Where somebody else was quicker, nothing is saved, and what was entered is laid over what is there now. */
export function useChangePerson(person: PersonEntry, modal: ModalState) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  // What the fields began with: the page may read it anew while somebody types.
  const [began, setBegan] = useState(person);
  const [entered, setEntered] = useState(() => entriesOf(person));
  const [meanwhile, setMeanwhile] = useState<Partial<Entries>>({});
  const [tried, setTried] = useState(false);
  const entries = { ...entered, name: entered.name.trim() };
  const { name, role } = entries;
  const write = useMutation({
    mutationFn: () =>
      changePerson(queryClient, began, {
        ...(name !== began.name && { name }),
        ...(role !== began.role && { role }),
      }),
    onSuccess: () => {
      showToast({ title: t`Saved: ${name}` });
      modal.onClose();
    },
    onError: (error) => {
      const now = error instanceof ApiProblem ? error.document.currentPerson : undefined;
      if (!now) return;
      const [before, after] = [entriesOf(began), entriesOf(now)];
      const both = collisions(entries, before, after);
      setMeanwhile({ ...(both.has("name") && { name: after.name }), ...(both.has("role") && { role: after.role }) });
      setEntered(layOver(entries, before, after));
      setBegan(now);
      organizationsChanged(queryClient);
    },
  });
  return {
    began,
    entered,
    /** What somebody else has set meanwhile where the person had entered something else. */
    meanwhile,
    write,
    missing: tried && !name,
    change: (part: Partial<Entries>) => setEntered((before) => ({ ...before, ...part })),
    submit: (event: FormEvent) => {
      event.preventDefault();
      setTried(true);
      if (name && !write.isPending) write.mutate();
    },
  };
}
