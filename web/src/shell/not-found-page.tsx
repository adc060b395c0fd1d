import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../design/empty-state.tsx";
import { PageHeading } from "../design/page-heading.tsx";

/** Shown for an address under which this person may see nothing. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeading title={t`There is nothing here`} />
      <EmptyState
        title={<Trans>Nothing that you may see has this address.</Trans>}
        action={
          <Link to="/">
            <Trans>Go to the start page</Trans>
          </Link>
        }
      >
        <Trans>Check the address, or go back to the start page.</Trans>
      </EmptyState>
    </>
  );
}
