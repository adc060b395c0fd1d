import { createFileRoute } from "@tanstack/react-router";
import { peopleQuery } from "../../../features/partner-people/people-data.ts";
import { PeoplePage } from "../../../features/partner-people/people-page.tsx";

export const Route = createFileRoute("/_shell/partner/people")({
  loader({ context }) {
    void context.queryClient.prefetchInfiniteQuery(peopleQuery);
  },
  component: PeoplePage,
});
