import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, type ErrorComponentProps } from "@tanstack/react-router";
import { keepHelp } from "../platform/help-place.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageFrame } from "../shell/page-frame.tsx";
import { PageProblem } from "../shell/page-problem.tsx";
import { PublicFrame } from "../shell/public-frame.tsx";

export const Route = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: PageFrame,
  search: { middlewares: [keepHelp] },
  notFoundComponent: () => (
    <PublicFrame>
      <NotFoundPage />
    </PublicFrame>
  ),
  errorComponent: (problem: ErrorComponentProps) => (
    <PublicFrame>
      <PageProblem {...problem} />
    </PublicFrame>
  ),
});
