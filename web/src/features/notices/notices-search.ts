import { noticeTopics } from "../../../../domain/notice-topics.ts";
import type { NoticesFilter } from "../../platform/notices.ts";

/** What the address says of the list; what it says wrongly is dropped. */
export function readNoticesSearch(raw: Record<string, unknown>): NoticesFilter {
  const topic = noticeTopics.find((one) => one === raw.topic);
  return { ...(raw.read === "no" && { read: "no" }), ...(topic && { topic }) };
}
