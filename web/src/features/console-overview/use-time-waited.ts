import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { now } from "../../platform/clock.ts";

const hour = 3_600_000;

/** How long something has waited until now: whole days from two days on, whole hours before. */
export function useTimeWaited(since: string): string {
  const { t } = useLingui();
  const hours = Math.floor((now().getTime() - new Date(since).getTime()) / hour);
  const days = Math.floor(hours / 24);
  if (hours < 1) return t`less than an hour`;
  if (hours < 48) return t`${plural(hours, { one: "# hour", other: "# hours" })}`;
  return t`${plural(days, { one: "# day", other: "# days" })}`;
}
