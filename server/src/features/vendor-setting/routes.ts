import { ChangeVendorSettings, VendorSettings } from "../../../../contract/relationships.ts";
import { RepeatHeaders } from "../../../../contract/requests.ts";
import { contextOf } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { actorOf, operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { read } from "../../platform/database/transaction.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { changeVendorSettings } from "./change-vendor-settings.ts";
import { vendorSettings } from "./vendor-setting-queries.ts";

const tags = ["Vendor"];

export function vendorSettingRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/vendor-settings",
    {
      schema: {
        tags,
        summary: "What the vendor has set: how many days a reseller has to answer a removal request",
        response: { 200: VendorSettings },
      },
    },
    async (request) => {
      const [[row]] = await read(pool, contextOf(actorOf(request)), vendorSettings);
      if (!row) throw new Error("The vendor's settings are gone.");
      return { removalAnswerDays: row.removal_answer_days };
    },
  );

  app.patch(
    "/vendor-settings",
    {
      schema: {
        tags,
        summary: "Change them (operators)",
        description: "Requests that wait keep the date that they were given.",
        headers: RepeatHeaders,
        body: ChangeVendorSettings,
        response: { 200: VendorSettings, ...problemResponses("only-operators", "idempotency-key-reused") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const repeat = repeatable(request.headers["idempotency-key"], "PATCH", request.url, request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => ({
        status: 200,
        body: await changeVendorSettings(tx, actor, request.body),
      }));
      return sendOnce(reply, answer) as never;
    },
  );
}
