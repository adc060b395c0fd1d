import { Trans, useLingui } from "@lingui/react/macro";
import { EmptyState } from "../design/empty-state.tsx";
import { PageHeading } from "../design/page-heading.tsx";
import { PageLink } from "../design/page-link.tsx";

/** Shown for an address under which this person may see nothing. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeading title={t`There is nothing here`} />
      <EmptyState
        title={<Trans>Nothing that you may see has this address.</Trans>}
        action={
          <PageLink to="/">
            <Trans>Go to the start page</Trans>
          </PageLink>
        }
      >
        <Trans>Check the address, or go back to the start page.</Trans>
      </EmptyState>
    </>
  );
}
