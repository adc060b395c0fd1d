import { Trans } from "@lingui/react/macro";
import { PageLink } from "../../design/page-link.tsx";
import type { Step } from "./check-out-search.ts";
import type { Draft } from "./draft.ts";
import { markedItemFields, refusedPaymentFields } from "./marked-fields.ts";
import { useStepNames } from "./use-step-names.ts";

/** The way to the step in which something has to be corrected, from the others. */
export function MarkedElsewhere({ draft, step }: { readonly draft: Draft; readonly step: Step }) {
  const names = useStepNames();
  if (draft.save !== "held" || draft.conflict) return null;
  const marked = markedItemFields(draft).length > 0 ? 1 : refusedPaymentFields(draft).length > 0 ? 2 : null;
  if (marked === null || marked === step) return null;
  const name = names[marked];
  return (
    <PageLink from="/admin/check-out/$orderId" to="." search={{ step: marked }}>
      <Trans>Go to: {name}</Trans>
    </PageLink>
  );
}
