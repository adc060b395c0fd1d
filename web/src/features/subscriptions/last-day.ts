import { addDays } from "../../../../domain/proration.ts";

/** The last day of the present term; null where there is none. */
export function lastDayOf({ renewsOn }: { readonly renewsOn: string | null }): string | null {
  return renewsOn && addDays(renewsOn, -1);
}
