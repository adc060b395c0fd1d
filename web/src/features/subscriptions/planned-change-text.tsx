import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PlannedChange } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";

/** What is planned for the next renewal, in a sentence. */
export function PlannedChangeText({ planned: { from, seats, plan, term } }: { readonly planned: PlannedChange }) {
  const { t } = useLingui();
  const format = useFormat();
  const day = format.day(from);
  const planName = plan?.name;
  const what = format.list(
    [
      seats === null ? null : t`${plural(seats, { one: "# licence", other: "# licences" })}`,
      planName ? t`plan ${planName}` : null,
      term && (term === "yearly" ? t`yearly term` : t`monthly term`),
    ].filter((one) => one !== null),
  );
  return (
    <Trans>
      Planned from {day}: {what}
    </Trans>
  );
}
