import {
  DirectoryList,
  DirectoryParams,
  DirectoryPartnerPage,
  DirectoryQuery,
} from "../../../../contract/directory.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listDirectoryPartners } from "./list-directory-partners.ts";
import { readDirectoryPartner } from "./read-directory-partner.ts";

const tags = ["Partner directory"];
const config = { access: "public" } as const;

export function partnerDirectoryRoutes(app: Api, { pool }: Surroundings): void {
  app.get(
    "/directory/partners",
    {
      config,
      schema: {
        summary: "Find a partner",
        description:
          "Locations that want to be listed, are active and are authorized now, with what they can be narrowed to.",
        tags,
        querystring: DirectoryQuery,
        response: { 200: DirectoryList },
      },
    },
    (request) => listDirectoryPartners(pool, request.query, request.language),
  );

  app.get(
    "/directory/partners/:partnerId",
    {
      config,
      schema: {
        summary: "One partner of the directory, by its Partner ID",
        tags,
        params: DirectoryParams,
        response: { 200: DirectoryPartnerPage, ...problemResponses("not-found") },
      },
    },
    async (request) => {
      const partner = await readDirectoryPartner(pool, request.params.partnerId, request.language);
      if (!partner) throw new ProblemError("not-found");
      return partner;
    },
  );
}
