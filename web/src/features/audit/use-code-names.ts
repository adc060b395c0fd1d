import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import { usePartnerStateNames } from "../../design/partner-state-badge.tsx";
import { useFileNames } from "../../design/register-names/use-file-names.ts";
import { useHelpPageNames } from "../../design/register-names/use-help-page-names.ts";
import { useImportStateNames } from "../../design/register-names/use-import-state-names.ts";
import { useMailStateNames } from "../../design/register-names/use-mail-state-names.ts";
import { useOrderStateNames } from "../../design/register-names/use-order-state-names.ts";
import { useOrganizationKindNames } from "../../design/register-names/use-organization-kind-names.ts";
import { usePartnerKindNames } from "../../design/register-names/use-partner-kind-names.ts";
import { useInvitationStateNames } from "../../design/relationships/invitation-badge.tsx";
import { useProposalStateNames } from "../../design/relationships/proposal-badge.tsx";
import { useRemovalRequestStateNames } from "../../design/relationships/removal-request-badge.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { useFormat } from "../../design/use-format.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import { useStateNames } from "../../design/use-state-names.ts";
import { everyServiceQuery } from "../../platform/service-records.ts";

type Names = Readonly<Record<string, string>>;

/** Says what a code stands for; undefined where the value is no code. */
export type SayCode = (field: string, code: string, beside: Readonly<Record<string, unknown>>) => string | undefined;

/** The codes of an event in words. What a state or a kind is depends on what the event was done to. */
export function useCodeNames({ type }: AuditEvent["subject"]): SayCode {
  const { t } = useLingui();
  const { country } = useFormat();
  const language = useLanguageNames();
  const services = useQuery(everyServiceQuery).data ?? [];
  const tables: Readonly<Record<string, Names | undefined>> = {
    state: useStatesByType()[type],
    kind: useKindsByType()[type],
    role: useRoleNames(),
    help: useHelpNames(),
    page: useHelpPageNames(),
    term: { monthly: t`Monthly`, yearly: t`Yearly` },
    reason: {
      "plan-not-sold": t`The plan is not sold any more`,
      "no-tax-rate": t`There is no tax rate for the country`,
    },
  };
  return (field, code, beside) => {
    if (field === "country") return country(code);
    if (field === "languages" || field === "mailLanguage") return language(code);
    if (field === "service") return services.find((one) => one.code === code)?.name;
    if (field === "plan") {
      const service = services.find((one) => one.code === beside.service);
      return service?.plans.find((one) => one.code === code)?.name;
    }
    return tables[field]?.[code];
  };
}

function useStatesByType(): Readonly<Record<string, Names>> {
  return {
    subscription: useStateNames(),
    partner: usePartnerStateNames(),
    order: useOrderStateNames(),
    "removal-request": useRemovalRequestStateNames(),
    "clearing-proposal": useProposalStateNames(),
    "reseller-invitation": useInvitationStateNames(),
    "outgoing-mail": useMailStateNames(),
    import: useImportStateNames(),
  };
}

function useKindsByType(): Readonly<Record<string, Names>> {
  const files = useFileNames();
  return {
    partner: usePartnerKindNames(),
    organization: useOrganizationKindNames(),
    "clearing-proposal": useClearingNames(),
    import: Object.fromEntries(Object.entries(files).map(([kind, { name }]) => [kind, name])),
  };
}
