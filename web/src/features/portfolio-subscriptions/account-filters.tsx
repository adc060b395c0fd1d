import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Choice } from "../../design/choice.tsx";
import { partnerAccountsQuery } from "../../platform/partner-accounts.ts";
import type { PortfolioSearch } from "./portfolio-search.ts";

interface AccountFiltersProps {
  readonly search: PortfolioSearch;
  readonly onChange: (part: PortfolioSearch) => void;
}

/** By location, where the company has several, and by the services that it has ever been authorized for. */
export function AccountFilters({ search, onChange }: AccountFiltersProps) {
  const { t } = useLingui();
  const accounts = useQuery(partnerAccountsQuery).data ?? [];
  const locations = accounts.filter(({ kind }) => kind === "location");
  const services = new Map(
    accounts.flatMap(({ authorizations }) => authorizations.map(({ service }) => [service.id, service.name] as const)),
  );
  return (
    <>
      {(services.size > 1 || search.serviceId) && (
        <Choice
          label={<Trans>Service</Trans>}
          value={search.serviceId ?? ""}
          options={[["", t`All services`], ...services]}
          onChoose={(serviceId) => onChange({ serviceId: serviceId || undefined })}
        />
      )}
      {(locations.length > 1 || search.partnerId) && (
        <Choice
          label={<Trans>Location</Trans>}
          value={search.partnerId ?? ""}
          options={[
            ["", t`All locations`],
            ...locations.map(({ partner }) => [partner.partnerId, partner.name] as const),
          ]}
          onChoose={(partnerId) => onChange({ partnerId: partnerId || undefined })}
        />
      )}
    </>
  );
}
