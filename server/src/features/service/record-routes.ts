import { IdParams, RepeatHeaders } from "../../../../contract/requests.ts";
import {
  AddPlan,
  AddService,
  ChangePlan,
  ChangeService,
  ServiceRecord,
} from "../../../../contract/service-register.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { type RepeatableRequest, repeatable } from "../../access/idempotency.ts";
import { inTransaction, read, type Transaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { addPlan, changePlan } from "./keep-plan.ts";
import { addService, changeService, type Kept } from "./keep-service.ts";
import { sellPlan } from "./sell-plan.ts";
import { serviceRecord } from "./service-record-queries.ts";
import { serviceRecordView } from "./service-record-view.ts";

const tags = ["Services"];

type Keep = (tx: Transaction) => Promise<Kept>;

/** The service as it is after somebody kept something of it. */
async function recordAfter(tx: Transaction, keep: Keep): Promise<ServiceRecord> {
  const kept = await keep(tx);
  if ("refused" in kept) throw new ProblemError(kept.refused);
  const [[row]] = await tx.run(serviceRecord(kept.serviceId));
  if (!row) throw new ProblemError("not-found");
  return serviceRecordView(row);
}

export function serviceRecordRoutes(app: Api, { pool }: Surroundings): void {
  const add = (actor: OperatorActor, repeat: RepeatableRequest | null, keep: Keep) =>
    answerOnce(pool, actor, repeat, async (tx) => ({ status: 201, body: await recordAfter(tx, keep) }));
  const change = (actor: OperatorActor, keep: Keep) =>
    inTransaction(pool, contextOf(actor), async (tx) => {
      const record = await recordAfter(tx, keep);
      await tx.commit();
      return record;
    });

  app.get(
    "/services/:id",
    {
      schema: {
        tags,
        summary: "A service in both languages, with plans that are not sold as well (operators)",
        params: IdParams,
        response: { 200: ServiceRecord, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("service", request.params.id);
      const [[row]] = await read(pool, contextOf(actor), serviceRecord(id));
      if (!row) throw new ProblemError("not-found");
      return serviceRecordView(row);
    },
  );

  app.post(
    "/services",
    {
      schema: {
        tags,
        summary: "Add a service (operators)",
        headers: RepeatHeaders,
        body: AddService,
        response: { 201: ServiceRecord, ...problemResponses("only-operators", "code-taken", "idempotency-key-reused") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", "/services", request.body);
      return sendOnce(reply, await add(actor, repeat, (tx) => addService(tx, actor, request.body)));
    },
  );

  app.patch(
    "/services/:id",
    {
      schema: {
        tags,
        summary: "Change what a service is called and how it is described (operators)",
        params: IdParams,
        body: ChangeService,
        response: { 200: ServiceRecord, ...problemResponses("only-operators", "not-found") },
      },
    },
    (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("service", request.params.id);
      return change(actor, (tx) => changeService(tx, actor, { id, change: request.body }));
    },
  );

  app.post(
    "/services/:id/plans",
    {
      schema: {
        tags,
        summary: "Add a plan to a service (operators)",
        description: "It is sold in the countries where it gets a price.",
        params: IdParams,
        headers: RepeatHeaders,
        body: AddPlan,
        response: {
          201: ServiceRecord,
          ...problemResponses("only-operators", "not-found", "code-taken", "idempotency-key-reused"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { params, body } = request;
      const serviceId = rowIdOrNotFound("service", params.id);
      const repeat = repeatable(request.headers["idempotency-key"], "POST", `/services/${params.id}/plans`, body);
      return sendOnce(reply, await add(actor, repeat, (tx) => addPlan(tx, actor, { serviceId, plan: body })));
    },
  );

  app.patch(
    "/plans/:id",
    {
      schema: {
        tags,
        summary: "Change what a plan is called, what it gives, and how many are sold at a time (operators)",
        description: "Subscriptions that are there keep their quantity.",
        params: IdParams,
        body: ChangePlan,
        response: { 200: ServiceRecord, ...problemResponses("only-operators", "not-found") },
      },
    },
    (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("plan", request.params.id);
      return change(actor, (tx) => changePlan(tx, actor, { id, change: request.body }));
    },
  );

  app.put(
    "/plans/:id/sale",
    {
      schema: {
        tags,
        summary: "Put a plan on sale again (operators)",
        description: "It is sold where it has a price.",
        params: IdParams,
        response: { 200: ServiceRecord, ...problemResponses("only-operators", "not-found") },
      },
    },
    (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("plan", request.params.id);
      return change(actor, (tx) => sellPlan(tx, actor, { id, onSale: true }));
    },
  );

  app.delete(
    "/plans/:id/sale",
    {
      schema: {
        tags,
        summary: "Take a plan off sale (operators)",
        description:
          "It can be ordered no more, and no subscription changes to it; an order that holds it and is not placed yet is told. Subscriptions that have it keep it and are renewed at its prices.",
        params: IdParams,
        response: { 200: ServiceRecord, ...problemResponses("only-operators", "not-found") },
      },
    },
    (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("plan", request.params.id);
      return change(actor, (tx) => sellPlan(tx, actor, { id, onSale: false }));
    },
  );
}
