import { Trans, useLingui } from "@lingui/react/macro";
import { Choice } from "../../design/choice.tsx";
import { type DirectorySearch, type DirectorySort, sorts } from "./partner-directory-search.ts";

interface PartnerSortProps {
  readonly search: DirectorySearch;
  readonly onChange: (search: DirectorySearch) => void;
}

export function PartnerSort({ search, onChange }: PartnerSortProps) {
  const { t } = useLingui();
  const names: Readonly<Record<DirectorySort, string>> = {
    relevance: t`Relevance`,
    name: t`Name, A to Z`,
    town: t`Town`,
  };
  // Where nothing is searched for, everybody is as relevant.
  const offered = sorts.filter((sort) => search.q || sort !== "relevance");
  return (
    <Choice
      label={<Trans>Sort by</Trans>}
      value={offered.find((one) => one === search.sort) ?? (offered[0] as DirectorySort)}
      options={offered.map((sort) => [sort, names[sort]])}
      onChoose={(sort) => onChange({ ...search, sort, pages: undefined })}
    />
  );
}
