import { useLingui } from "@lingui/react/macro";
import type { DirectoryFacets } from "../../../../contract/directory.ts";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useFormat } from "../../design/use-format.ts";
import type { FacetName } from "./partner-directory-search.ts";

/** The words for what the list is narrowed by: what was typed in quotes, a value of a facet by its name, the server's where it counts it, else what the value itself says. */
export function useFacetLabel(facets: DirectoryFacets | undefined): (name: FacetName | "q", value: string) => string {
  const format = useFormat();
  const help: Readonly<Record<string, string>> = useHelpNames();
  const { t } = useLingui();
  return (name, value) => {
    if (name === "q") return t`“${value}”`;
    const known = facets?.[name].find((one) => one.value === value)?.label;
    if (known) return known;
    if (name === "country") return format.country(value);
    if (name === "help") return help[value] ?? value;
    return value;
  };
}
