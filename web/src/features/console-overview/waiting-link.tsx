import { Plural } from "@lingui/react/macro";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { PageLink } from "../../design/page-link.tsx";

type Waiting = Pick<ConsoleOverview["waiting"][number], "kind" | "count">;

/** How many of a kind wait, as a link to where it is done. */
export function WaitingLink({ kind, count }: Waiting) {
  switch (kind) {
    case "removal-case":
      return (
        <PageLink to="/console/removal-cases">
          <Plural value={count} one="# removal case to decide" other="# removal cases to decide" />
        </PageLink>
      );
    case "removal-to-end":
      return (
        <PageLink to="/console/removal-cases">
          <Plural
            value={count}
            one="# approved removal can be carried out"
            other="# approved removals can be carried out"
          />
        </PageLink>
      );
    case "support-message":
      return (
        <PageLink to="/console/help-answers">
          <Plural value={count} one="# message to support" other="# messages to support" />
        </PageLink>
      );
    case "failed-mail":
      return (
        <PageLink to="/console/outgoing-mail" search={{ state: "failed" }}>
          <Plural value={count} one="# mail could not be delivered" other="# mails could not be delivered" />
        </PageLink>
      );
    case "failed-renewal":
      return (
        <PageLink to="/console/audit" search={{ act: "subscription-not-renewed" }}>
          <Plural value={count} one="# renewal cannot be made" other="# renewals cannot be made" />
        </PageLink>
      );
    case "suspension-under-way":
      return (
        <PageLink to="/console/partners" search={{ state: "suspended" }}>
          <Plural
            value={count}
            one="customers are being told of # suspension"
            other="customers are being told of # suspensions"
          />
        </PageLink>
      );
    case "faulty-import":
      return (
        <PageLink to="/console/imports">
          <Plural value={count} one="# faulty import to mend or discard" other="# faulty imports to mend or discard" />
        </PageLink>
      );
    case "import-to-confirm":
      return (
        <PageLink to="/console/imports">
          <Plural value={count} one="# checked import to confirm" other="# checked imports to confirm" />
        </PageLink>
      );
  }
}
