import { FluentProvider } from "@fluentui/react-components";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PageSkeleton } from "./design/page-skeleton.tsx";
import { speak } from "./platform/language.ts";
import { expectArrival } from "./platform/page-arrival.ts";
import { queryClient } from "./platform/query-client.ts";
import { parseSearch, stringifySearch } from "./platform/search-params.ts";
import type { Words } from "./platform/words.ts";
import { routeTree } from "./routeTree.gen.ts";
import { NotFoundPage } from "./shell/not-found-page.tsx";
import { PageProblem } from "./shell/page-problem.tsx";

const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  scrollRestoration: true,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageProblem,
  defaultNotFoundComponent: NotFoundPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

router.subscribe("onBeforeNavigate", ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) expectArrival();
});

// The tokens stand in a static style sheet, so the provider has no theme of its own to write.
const noTheme = {};

export function startApplication(root: HTMLElement, words: Words): void {
  speak(words);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <FluentProvider theme={noTheme} className="provider">
            <RouterProvider router={router} />
          </FluentProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
