import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import type { conditionsOf } from "./partner-directory-search.ts";
import { usePartnerCount } from "./use-partner-count.ts";

export type NarrowedBy = ReturnType<typeof conditionsOf>[number];

interface WithoutConditionProps {
  readonly label: string;
  readonly total: number;
  readonly onPress: () => void;
}

/** One condition less, and how many partners that would show. */
export function WithoutCondition({ label, total, onPress }: WithoutConditionProps) {
  const inWords = usePartnerCount();
  return (
    <Button onClick={onPress}>
      <span>
        <Trans>Without {label}:</Trans> {inWords(total)}
      </span>
    </Button>
  );
}
