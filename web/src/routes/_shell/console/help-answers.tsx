import { createFileRoute } from "@tanstack/react-router";
import { helpAnswersQuery, supportMessagesQuery } from "../../../features/help-answers/help-answers-data.ts";
import { HelpAnswersPage } from "../../../features/help-answers/help-answers-page.tsx";
import { readHelpAnswersSearch } from "../../../features/help-answers/help-answers-search.ts";

export const Route = createFileRoute("/_shell/console/help-answers")({
  validateSearch: readHelpAnswersSearch,
  loaderDeps: ({ search: { sort, messages } }) => ({ sort, messages }),
  loader({ context, deps }) {
    void context.queryClient.prefetchQuery(helpAnswersQuery(deps));
    void context.queryClient.prefetchInfiniteQuery(supportMessagesQuery(deps));
  },
  component: HelpAnswersPage,
});
