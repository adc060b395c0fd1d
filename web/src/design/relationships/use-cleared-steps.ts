import { useLingui } from "@lingui/react/macro";
import type { ClearedObstacle, RemovalRequest } from "../../../../contract/relationships.ts";
import { pageData } from "../../platform/page-data.ts";

/** Something that happened with a removal request. */
export interface Step {
  /** What it is about, where there may be several at one instant. */
  readonly id?: string;
  readonly title: string;
  readonly at: string;
  /** Somebody's own words. */
  readonly words: string | null;
}

/** How each obstacle was cleared since the request was made: agreed with the customer, over by itself, or reported by billing. */
export function useClearedSteps({ cleared, organization, partner }: RemovalRequest): readonly Step[] {
  const { t } = useLingui();
  const vendor = pageData.vendorName;
  const customer = organization.name;
  const reseller = partner.name;
  const titleOf = ({ by, how, name }: ClearedObstacle) => {
    if (how === "handed-over") return t`${customer}: agreed to hand over to ${vendor}: ${name}`;
    if (how === "order-discarded") {
      if (by === "vendor") return t`${vendor}: order closed: ${name}`;
      return by === "automatic"
        ? t`Closed, as nobody placed the order: ${name}`
        : t`${reseller}: order closed: ${name}`;
    }
    if (by === "customer") return t`${customer}: agreed to cancel: ${name}`;
    if (by === "automatic") return t`Ended with its term: ${name}`;
    return how === "expired"
      ? t`${vendor}: billing reported as expired: ${name}`
      : t`${vendor}: billing reported as cancelled: ${name}`;
  };
  return cleared.map((one) => ({ id: one.id, title: titleOf(one), at: one.at, words: one.reason }));
}
