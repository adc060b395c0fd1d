import type { ProblemCode } from "../../../../contract/problems.ts";
import { clearingRefusal } from "../../../../domain/clearing-effect.ts";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { countryName } from "../../platform/language/format.ts";
import { dayText } from "../../platform/language/format-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { clearableFacts } from "./proposal-facts-view.ts";
import type { ResoldRow } from "./resold-queries.ts";

/** Why its reseller may not propose this for a subscription; null where it may. One proposal at a time waits for each. */
export function refusalToPropose(
  kind: ClearingKind,
  { subscription, waits, today }: { readonly subscription: ResoldRow; readonly waits: boolean; readonly today: string },
): ProblemCode | null {
  return waits ? "proposal-waits" : clearingRefusal(kind, clearableFacts(subscription), today);
}

/** What such a refusal says of the subscription. */
export function valuesOf(
  subscription: Pick<ResoldRow, "renews_on" | "country_of_use"> | null,
  { language, vendorName }: Reader,
) {
  const { renews_on = null, country_of_use = null } = subscription ?? {};
  return {
    vendor: vendorName,
    day: renews_on ? dayText(renews_on, language) : "",
    country: country_of_use ? countryName(country_of_use, language) : "",
  };
}
