import { z } from "zod";
import {
  NoticeList,
  NoticePreferenceParams,
  NoticePreferences,
  NoticesQuery,
  ReadNotices,
  SetNoticePreference,
} from "../../../../contract/notices.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { actorOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listNotices } from "./list-notices.ts";
import { markNotice, markNotices } from "./mark-notice.ts";
import { readPreferences, setPreference, topicsFor } from "./preferences.ts";

const tags = ["Notices"];

export function noticeRoutes(app: Api, { pool, vendorName }: Surroundings): void {
  app.get(
    "/notices",
    {
      schema: {
        tags,
        summary: "What you were told, newest first, and how much of it is unread",
        querystring: NoticesQuery,
        response: { 200: NoticeList },
      },
    },
    (request) => listNotices(pool, actorOf(request), request.query, { language: request.language, vendorName }),
  );

  app.put(
    "/notices/reading",
    {
      schema: {
        tags,
        summary: "Mark a notice and all older ones as read",
        description: "What came later stays unread, because you have not seen it.",
        body: ReadNotices,
        response: { 204: z.null(), ...problemResponses("not-found") },
      },
    },
    async (request, reply) => {
      const upTo = rowIdOrNotFound("notice", request.body.upTo);
      if (!(await markNotices(pool, actorOf(request), upTo))) throw new ProblemError("not-found");
      return reply.code(204).send(null);
    },
  );

  for (const [method, as] of [
    ["PUT", "read"],
    ["DELETE", "unread"],
  ] as const) {
    app.route({
      method,
      url: "/notices/:id/reading",
      schema: {
        tags,
        summary: as === "read" ? "Mark one notice as read" : "Mark one notice as unread again",
        params: IdParams,
        response: { 204: z.null(), ...problemResponses("not-found") },
      },
      handler: async (request, reply) => {
        const id = rowIdOrNotFound("notice", request.params.id);
        if (!(await markNotice(pool, actorOf(request), id, as))) throw new ProblemError("not-found");
        return reply.code(204).send(null);
      },
    });
  }

  app.get(
    "/notice-preferences",
    { schema: { tags, summary: "How you are told of each topic", response: { 200: NoticePreferences } } },
    (request) => readPreferences(pool, actorOf(request)),
  );

  app.put(
    "/notice-preferences/:topic",
    {
      schema: {
        tags,
        summary: "Choose how you are told of a topic",
        description: "By a notice here, by mail, both, or not at all.",
        params: NoticePreferenceParams,
        body: SetNoticePreference,
        response: { 200: NoticePreferences, ...problemResponses("not-found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const topic = topicsFor(actor).find((one) => one === request.params.topic);
      if (!topic) throw new ProblemError("not-found");
      return setPreference(pool, actor, { topic, ...request.body });
    },
  );
}
