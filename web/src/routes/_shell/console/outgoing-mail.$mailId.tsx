import { createFileRoute } from "@tanstack/react-router";
import { MailPage } from "../../../features/outgoing-mail/mail-page.tsx";
import { outgoingMailQuery } from "../../../features/outgoing-mail/outgoing-mail-data.ts";
import { readOutgoingMailSearch } from "../../../features/outgoing-mail/outgoing-mail-search.ts";

export const Route = createFileRoute("/_shell/console/outgoing-mail/$mailId")({
  // The list's filter stays in the address, for the way back.
  validateSearch: readOutgoingMailSearch,
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(outgoingMailQuery(params.mailId));
  },
  component: MailPage,
});
