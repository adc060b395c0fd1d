import { Plural } from "@lingui/react/macro";
import type { OrganizationEntry } from "../../../../contract/organization-register.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { useOrganizationKindNames } from "../../design/register-names/use-organization-kind-names.ts";
import { useFormat } from "../../design/use-format.ts";
import type { OrganizationsSearch } from "./organizations-search.ts";

interface OrganizationLineProps {
  readonly organization: OrganizationEntry;
  readonly search: OrganizationsSearch;
}

export function OrganizationLine({ organization, search }: OrganizationLineProps) {
  const format = useFormat();
  const kinds = useOrganizationKindNames();
  const { id, country, kind, name, people, subscriptions } = organization;
  return (
    <ListLine to="/console/organizations/$organizationId" params={{ organizationId: id }} search={search}>
      <LineName name={name} />
      <LineFact>{kinds[kind]}</LineFact>
      <LineFact>{format.country(country)}</LineFact>
      <LineFact fine={<Plural value={people} one="# person" other="# people" />}>
        {kind === "customer" && <Plural value={subscriptions} one="# subscription" other="# subscriptions" />}
      </LineFact>
    </ListLine>
  );
}
