import { now } from "../../platform/clock.ts";

/** The calendar date until which a renewal counts as near: 30 days on. */
export function renewingSoonBefore(): string {
  const day = now();
  day.setUTCDate(day.getUTCDate() + 30);
  return day.toISOString().slice(0, 10);
}
