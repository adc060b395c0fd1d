import { z } from "zod";
import { Import, ImportFault, PartParams, StartImport } from "../../../../contract/imports.ts";
import { listOf } from "../../../../contract/paging.ts";
import { IdParams, Paging, RepeatHeaders } from "../../../../contract/requests.ts";
import { importPartSize, largestImport } from "../../../../domain/data-files.ts";
import { contextOf } from "../../access/actor.ts";
import { answerOnce } from "../../access/answer-once.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { repeatable } from "../../access/idempotency.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import { sendOnce } from "../../platform/http/send-answer.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { confirmImport } from "./confirm-import.ts";
import { discardImport } from "./discard-import.ts";
import { importById } from "./import-queries.ts";
import { importView } from "./import-view.ts";
import { listFaults } from "./list-faults.ts";
import { listImports } from "./list-imports.ts";
import { readImport } from "./read-import.ts";
import { startImport } from "./start-import.ts";
import { storePart } from "./store-part.ts";

const tags = ["Imports and exports"];

export function importRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/imports",
    {
      schema: {
        tags,
        summary: "Files of the vendor's own data that were brought in, or are on their way; newest first (operators)",
        querystring: Paging,
        response: { 200: listOf(Import), ...problemResponses("only-operators") },
      },
    },
    (request) => listImports(pool, operatorOf(request), request.query, request.language),
  );

  app.post(
    "/imports",
    {
      schema: {
        tags,
        summary: "Begin an import: its file follows in parts (operators)",
        description: `Send the file by PUT /imports/{id}/parts/{number}, in parts of ${importPartSize} bytes. With the last part the check begins.`,
        headers: RepeatHeaders,
        body: StartImport,
        response: { 201: Import, ...problemResponses("only-operators", "import-too-large", "idempotency-key-reused") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const { size } = request.body;
      if (size > largestImport) throw new ProblemError("import-too-large", { values: { size, limit: largestImport } });
      const repeat = repeatable(request.headers["idempotency-key"], "POST", "/imports", request.body);
      const answer = await answerOnce(pool, actor, repeat, async (tx) => {
        const id = await startImport(tx, actor, request.body);
        const [[row]] = await tx.run(importById(actor, id));
        if (!row) throw new ProblemError("not-found");
        return { status: 201, body: importView(row, request.language) };
      });
      return sendOnce(reply, answer);
    },
  );

  app.get(
    "/imports/:id",
    {
      schema: {
        tags,
        summary: "One import: how far it is, and what the check found (operators)",
        params: IdParams,
        response: { 200: Import, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const found = await readImport(pool, actor, rowIdOrNotFound("import", request.params.id), request.language);
      if (!found) throw new ProblemError("not-found");
      return found;
    },
  );

  app.get(
    "/imports/:id/faults",
    {
      schema: {
        tags,
        summary: "What is wrong with the file, line by line (operators)",
        params: IdParams,
        querystring: Paging,
        response: { 200: listOf(ImportFault), ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("import", request.params.id);
      const found = await listFaults(pool, actor, { id, ...request.query }, request.language);
      if (!found) throw new ProblemError("not-found");
      return found;
    },
  );

  app.post(
    "/imports/:id/confirmation",
    {
      schema: {
        tags,
        summary: "Let a file without faults be written, whole (operators)",
        params: IdParams,
        response: {
          201: Import,
          ...problemResponses("only-operators", "not-found", "import-not-ready", "import-under-way", "import-over"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("import", request.params.id);
      const done = await inTransaction(pool, contextOf(actor), async (tx) => {
        const outcome = await confirmImport(tx, actor, id);
        if (outcome.kind === "confirmed") await tx.commit();
        return outcome;
      });
      if (done.kind !== "confirmed") throw new ProblemError(done.kind);
      const found = await readImport(pool, actor, id, request.language);
      if (!found) throw new ProblemError("not-found");
      return reply.code(201).send(found);
    },
  );

  app.delete(
    "/imports/:id",
    {
      schema: {
        tags,
        summary: "Give an import up, and its file (operators)",
        params: IdParams,
        response: {
          204: z.null(),
          ...problemResponses("only-operators", "not-found", "import-under-way", "import-over"),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("import", request.params.id);
      const done = await inTransaction(pool, contextOf(actor), async (tx) => {
        const outcome = await discardImport(tx, actor, id);
        if (outcome.kind === "discarded") await tx.commit();
        return outcome;
      });
      if (done.kind !== "discarded") throw new ProblemError(done.kind);
      return reply.code(204).send(null);
    },
  );

  void app.register(async (scope) => importPartRoute(scope as unknown as Api, pool));
}

/** The one route that takes bytes; every other of the API takes JSON. */
function importPartRoute(app: Api, pool: Surroundings["pool"]): void {
  app.addContentTypeParser(
    ["text/csv", "application/octet-stream"],
    { parseAs: "buffer", bodyLimit: importPartSize },
    (_request, body, done) => done(null, body),
  );
  app.put(
    "/imports/:id/parts/:number",
    {
      bodyLimit: importPartSize,
      schema: {
        tags,
        summary: "The next part of a file, as bytes (operators)",
        description: "`text/csv` or `application/octet-stream`. The part that came last may be sent again.",
        params: PartParams,
        consumes: ["text/csv"],
        response: {
          204: z.null(),
          ...problemResponses(
            "only-operators",
            "not-found",
            "import-part-unexpected",
            "import-under-way",
            "import-over",
            "payload-too-large",
            "unsupported-media-type",
          ),
        },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("import", request.params.id);
      if (!/^[1-9]\d{0,2}$/.test(request.params.number)) throw new ProblemError("not-found");
      const number = Number(request.params.number);
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const done = await inTransaction(pool, contextOf(actor), async (tx) => {
        const outcome = await storePart(tx, actor, { id, number, bytes });
        if (outcome.kind === "stored") await tx.commit();
        return outcome;
      });
      if (done.kind === "import-part-unexpected") {
        throw new ProblemError(done.kind, { values: { next: done.next, bytes: done.bytes } });
      }
      if (done.kind !== "stored") throw new ProblemError(done.kind);
      return reply.code(204).send(null);
    },
  );
}
