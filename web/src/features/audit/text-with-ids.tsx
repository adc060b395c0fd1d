import type { ReactNode } from "react";
import { prefixes } from "../../../../contract/ids.ts";
import { PageLink } from "../../design/page-link.tsx";
import { splitIds } from "./split-ids.ts";

interface TextWithIdsProps {
  readonly children: string;
  /** The partners' numbers that stand in it. */
  readonly partnerIds?: readonly string[];
  /** Whose people it names. */
  readonly organizationId?: string | undefined;
}

/** A text of the trail in which each ID is a link to the page of what it names, where there is one. */
export function TextWithIds({ children, partnerIds, organizationId }: TextWithIdsProps) {
  return splitIds(children, partnerIds).map(({ text, is }, index) =>
    is === "words" ? (
      text
    ) : is === "partnerId" ? (
      <PageLink key={index} to="/console/partners" search={{ q: text }}>
        {text}
      </PageLink>
    ) : (
      <IdLink key={index} id={text} organizationId={organizationId} />
    ),
  );
}

interface IdLinkProps {
  readonly id: string;
  readonly organizationId?: string | undefined;
}

function IdLink({ id, organizationId }: IdLinkProps): ReactNode {
  switch (id.split("_")[0]) {
    case prefixes.organization:
      return (
        <PageLink to="/console/organizations/$organizationId" params={{ organizationId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.person:
      if (!organizationId) return id;
      return (
        <PageLink to="/console/organizations/$organizationId" params={{ organizationId }} hash={id}>
          {id}
        </PageLink>
      );
    case prefixes.partner:
      return (
        <PageLink to="/console/partners/$partnerId" params={{ partnerId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.subscription:
      return (
        <PageLink to="/console/corrections/$subscriptionId" params={{ subscriptionId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.order:
      return (
        <PageLink to="/console/orders/$orderId" params={{ orderId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.service:
      return (
        <PageLink to="/console/services/$serviceId" params={{ serviceId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.import:
      return (
        <PageLink to="/console/imports/$importId" params={{ importId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.removalRequest:
      return (
        <PageLink to="/console/removal-cases/$requestId" params={{ requestId: id }}>
          {id}
        </PageLink>
      );
    case prefixes.outgoingMail:
      return (
        <PageLink to="/console/outgoing-mail/$mailId" params={{ mailId: id }}>
          {id}
        </PageLink>
      );
    default:
      return id;
  }
}
