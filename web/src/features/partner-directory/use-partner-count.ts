import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";

/** "12 partners" */
export function usePartnerCount(): (count: number) => string {
  const { t } = useLingui();
  return (count) => t`${plural(count, { one: "# partner", other: "# partners" })}`;
}
