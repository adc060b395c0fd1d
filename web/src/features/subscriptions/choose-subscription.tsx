import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../design/empty-state.tsx";

/** Stands beside the list as long as none is open. */
export function ChooseSubscription() {
  return (
    <EmptyState title={<Trans>Choose a subscription</Trans>}>
      <Trans>Its cost, its partner of record and its history appear here.</Trans>
    </EmptyState>
  );
}
