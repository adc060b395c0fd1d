import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { LineFact, LineName, PlainLine } from "../../design/list-line.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { useThroughNames } from "../../design/record-history/use-through-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { AuditDetails } from "./audit-details.tsx";
import { AuditSubject } from "./audit-subject.tsx";

interface AuditItemProps {
  readonly event: AuditEvent;
  /** What the act is called. */
  readonly name: string;
}

export function AuditItem({ event, name }: AuditItemProps) {
  const format = useFormat();
  const { t } = useLingui();
  const names = useThroughNames();
  const { act, actor, after, apiKey, at, organization, reason } = event;
  // A partner's people have their pages, and buy for a customer, in the portal.
  const inPortal = actor.kind === "partner" && (event.through === "admin-center" || event.through === "checkout");
  const through = inPortal ? t`Partner portal` : names[event.through];
  const way = apiKey ? `${through}: ${apiKey.name}` : through;
  // Of what came in with a file its own way is told, and that it came so.
  const how = event.imported && event.through !== "import" ? t`${way} · brought in by an import` : way;
  const rows = after?.rows;
  const exported = act.endsWith("-exported") && typeof rows === "number" && (
    <Plural value={rows} one="# row" other="# rows" />
  );
  return (
    <PlainLine>
      <LineName name={name} fine={reason ? <Trans>Reason: {reason}</Trans> : exported} />
      <LineFact fine={<AuditSubject subject={event.subject} organizationId={organization.id} />}>
        <PageLink to="/console/organizations/$organizationId" params={{ organizationId: organization.id }}>
          {organization.name}
        </PageLink>
      </LineFact>
      <LineFact fine={how}>{actor.name}</LineFact>
      <LineFact end>
        <time dateTime={at}>{format.moment(at)}</time>
      </LineFact>
      <AuditDetails event={event} />
    </PlainLine>
  );
}
