import { useLingui } from "@lingui/react/macro";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { PageLink } from "../../design/page-link.tsx";

/** What has no page of its own here. Whoever signed in, and the organization, stand beside it already. */
function useSubjectNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    "api-key": t`API key`,
    "clearing-proposal": t`Proposal`,
    "partner-authorization": t`Authorization`,
    "partner-message": t`Message`,
    "partner-suspension": t`Suspension`,
    plan: t`Plan`,
    "reseller-invitation": t`Invitation`,
    "reseller-relationship": t`Reseller relationship`,
    "sign-in-link": t`Sign-in link`,
  };
}

interface AuditSubjectProps {
  readonly subject: AuditEvent["subject"];
  readonly organizationId: string;
}

/** What something was done to, as a link to its page; by its kind where it has none. */
export function AuditSubject({ subject: { type, id }, organizationId }: AuditSubjectProps) {
  const { t } = useLingui();
  const names = useSubjectNames();
  switch (type) {
    case "subscription":
      return (
        <PageLink to="/console/corrections/$subscriptionId" params={{ subscriptionId: id }}>{t`Subscription`}</PageLink>
      );
    case "partner":
      return <PageLink to="/console/partners/$partnerId" params={{ partnerId: id }}>{t`Partner`}</PageLink>;
    case "order":
      return <PageLink to="/console/orders/$orderId" params={{ orderId: id }}>{t`Order`}</PageLink>;
    case "removal-request":
      return (
        <PageLink to="/console/removal-cases/$requestId" params={{ requestId: id }}>{t`Removal request`}</PageLink>
      );
    case "support-message":
      return <PageLink to="/console/help-answers">{t`Message to support`}</PageLink>;
    case "outgoing-mail":
      return <PageLink to="/console/outgoing-mail/$mailId" params={{ mailId: id }}>{t`Mail`}</PageLink>;
    case "person":
      return (
        <PageLink
          to="/console/organizations/$organizationId"
          params={{ organizationId }}
          hash={id}
        >{t`Person`}</PageLink>
      );
    case "import":
      return <PageLink to="/console/imports/$importId" params={{ importId: id }}>{t`Import`}</PageLink>;
    case "service":
      return <PageLink to="/console/services/$serviceId" params={{ serviceId: id }}>{t`Service`}</PageLink>;
    default:
      return names[type] ?? null;
  }
}
