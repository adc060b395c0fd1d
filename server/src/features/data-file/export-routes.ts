import { Readable } from "node:stream";
import { z } from "zod";
import { KindParams } from "../../../../contract/imports.ts";
import { IdParams } from "../../../../contract/requests.ts";
import { type DataFile, dataFiles } from "../../../../domain/data-files.ts";
import { operatorOf } from "../../access/authenticate.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import { rowIdOrNotFound } from "../../platform/http/row-id.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { exportData } from "./export-data.ts";
import { mostFaults } from "./faults.ts";
import { faultsAsCsv } from "./faults-as-csv.ts";
import { listFaults } from "./list-faults.ts";
import { asCsv, replyWithCsv } from "./reply-with-csv.ts";
import { templateOf } from "./template.ts";

const tags = ["Imports and exports"];
const csv = { description: "CSV in UTF-8.", content: { "text/csv": { schema: z.string() } } };

function kindOf(named: string): DataFile {
  const kind = dataFiles.find((one) => one === named);
  if (!kind) throw new ProblemError("not-found");
  return kind;
}

export function exportRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/exports/:kind",
    {
      schema: {
        tags,
        summary: "All data of one kind, as a file that imports again to the same (operators)",
        description: "That it leaves is in the audit before the first line does, with how many rows it has.",
        params: KindParams,
        response: { 200: csv, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const kind = kindOf(request.params.kind);
      // Nothing leaves, and nothing is written down.
      if (request.method === "HEAD") return asCsv(reply, kind).send(Readable.from([])) as never;
      await replyWithCsv(reply, kind, (write) => exportData(pool, actor, kind, write));
      return reply as never;
    },
  );

  app.get(
    "/imports/:id/faults.csv",
    {
      schema: {
        tags,
        summary: "What is wrong with the file, as a file (operators)",
        params: IdParams,
        response: { 200: csv, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      const actor = operatorOf(request);
      const id = rowIdOrNotFound("import", request.params.id);
      const faults = await listFaults(pool, actor, { id, limit: mostFaults }, request.language);
      if (!faults) throw new ProblemError("not-found");
      const text = faultsAsCsv(faults.items, request.language);
      return asCsv(reply, "faults").send(text) as never;
    },
  );

  app.get(
    "/import-templates/:kind",
    {
      schema: {
        tags,
        summary:
          "An empty file of one kind with its heading, what belongs into each column, and an example (operators)",
        params: KindParams,
        response: { 200: csv, ...problemResponses("only-operators", "not-found") },
      },
    },
    async (request, reply) => {
      operatorOf(request);
      const kind = kindOf(request.params.kind);
      const text = `\ufeff${templateOf(kind, request.language)}`;
      return asCsv(reply, `${kind}-template`).send(text) as never;
    },
  );
}
