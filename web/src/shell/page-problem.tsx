import { useLingui } from "@lingui/react/macro";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useRouter } from "@tanstack/react-router";
import { LoadProblem } from "../design/load-problem.tsx";
import { PageHeading } from "../design/page-heading.tsx";
import { ApiProblem } from "../platform/api.ts";
import { isLostChunk } from "../platform/reload-after-upgrade.ts";
import { Unreachable } from "../platform/unreachable.ts";
import { NotFoundPage } from "./not-found-page.tsx";

const lostCode = new Unreachable("The code of the page did not come");

/** Stands for a page that could not be shown, with a way to try again. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  if (error instanceof ApiProblem && error.document.status === 404) return <NotFoundPage />;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeading title={t`This page cannot be shown`} />
      <LoadProblem error={isLostChunk(error) ? lostCode : error} onRetry={again} />
    </>
  );
}
