import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../design/empty-state.tsx";

export function NotFoundNotice() {
  return (
    <EmptyState title={<Trans>There is no such service</Trans>}>
      <Trans>The address may be mistyped, or it belongs to another Doradca.</Trans>
    </EmptyState>
  );
}
