import { publicId } from "../../../../contract/ids.ts";
import { type NoticeKind, noticeSentences } from "../../../../contract/notice-sentences.ts";
import type { Notice } from "../../../../contract/notices.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import { writeDay } from "../../platform/language/write-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";

export interface NoticeRow {
  readonly id: string;
  readonly topic: Notice["topic"];
  readonly kind: NoticeKind;
  readonly about: Values;
  readonly path: string;
  readonly told_at: Date;
  readonly read_at: Date | null;
}

/** What is told, in the reader's words. */
export function newsInWords(kind: NoticeKind, about: Values, { language, vendorName }: Reader) {
  const { day } = about;
  const values = {
    ...about,
    vendor: vendorName,
    ...(typeof day === "string" ? { day: writeDay(day, language) } : {}),
  };
  const { title, text } = noticeSentences[kind];
  return { title: sentence(title, language, values), text: sentence(text, language, values) };
}

export function noticeView({ id, topic, kind, about, path, told_at, read_at }: NoticeRow, reader: Reader): Notice {
  return {
    id: publicId("notice", id),
    topic,
    kind,
    at: told_at.toISOString(),
    ...newsInWords(kind, about, reader),
    path,
    readAt: read_at?.toISOString() ?? null,
  };
}
