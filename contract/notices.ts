import { z } from "zod";
import { noticeTopics } from "../domain/notice-topics.ts";
import { Paging } from "./requests.ts";
import { Instant } from "./resources.ts";
import { text } from "./text.ts";

const Topic = z.enum(noticeTopics).describe("What it is about; each person chooses for each topic how to be told.");

/** What a person was told, and the page that it leads to. */
export const Notice = z.object({
  id: z.string(),
  topic: Topic,
  /** Which notice it is: `partner-of-record-changed`, `order-placed` and so on. */
  kind: z.string(),
  at: Instant,
  title: z.string(),
  text: z.string().nullable(),
  path: z.string().describe("The page that it leads to, under PUBLIC_URL."),
  readAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const NoticeList = z.object({
  items: z.array(Notice),
  nextCursor: z.string().nullable(),
  /** How many of all the caller's notices are unread, whatever the list was narrowed to. */
  unread: z.int(),
});
export type NoticeList = z.infer<typeof NoticeList>;

export const NoticesQuery = Paging.extend({
  read: z.enum(["yes", "no"]).optional().describe("Only those that were read, or only those that were not."),
  topic: Topic.optional(),
});

export const ReadNotices = z.strictObject({
  upTo: text(200).describe("The newest notice that the caller has seen, by its ID: it and all older ones are read."),
});

/** How the caller is told of each topic of its side. */
export const NoticePreferences = z.object({
  items: z.array(
    z.object({
      topic: Topic,
      inProduct: z.boolean().describe("By a notice here."),
      byMail: z.boolean(),
      /** As is usual for the caller's role, as long as it has not chosen otherwise. */
      usual: z.object({ inProduct: z.boolean(), byMail: z.boolean() }),
    }),
  ),
});
export type NoticePreferences = z.infer<typeof NoticePreferences>;

export const NoticePreferenceParams = z.strictObject({ topic: z.string().max(200).describe("Which, by its name.") });
export const SetNoticePreference = z.strictObject({ inProduct: z.boolean(), byMail: z.boolean() });
