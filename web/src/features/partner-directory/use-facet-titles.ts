import { useLingui } from "@lingui/react/macro";
import type { FacetName } from "./partner-directory-search.ts";

export function useFacetTitles(): Readonly<Record<FacetName, string>> {
  const { t } = useLingui();
  return {
    service: t`Service`,
    country: t`Country`,
    town: t`Town`,
    language: t`Language spoken`,
    help: t`Kind of help`,
  };
}
