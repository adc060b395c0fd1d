import {
  DirectoryList,
  DirectoryMap,
  DirectoryMapParams,
  DirectoryMapQuery,
  DirectoryMatches,
  DirectoryMatchQuery,
  DirectoryParams,
  DirectoryPartnerPage,
  DirectoryQuery,
} from "../../../../contract/directory.ts";
import { ProblemError } from "../../platform/http/problem-error.ts";
import { problemResponses } from "../../platform/http/problem-responses.ts";
import type { Api, Surroundings } from "../../platform/surroundings.ts";
import { listDirectoryPartners } from "./list-directory-partners.ts";
import { matchPartners } from "./match-partners.ts";
import { readDirectoryMap } from "./read-directory-map.ts";
import { readDirectoryPartner } from "./read-directory-partner.ts";

const tags = ["Partner directory"];
const config = { access: "public" } as const;

export function partnerDirectoryRoutes(app: Api, { pool, clock }: Surroundings): void {
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

  app.get(
    "/directory/matches",
    {
      config,
      schema: {
        summary: "At most five partners for what is needed",
        description:
          "Only partners that can serve all of it, each with the reasons in words. Between equals the turn changes every day.",
        tags,
        querystring: DirectoryMatchQuery,
        response: { 200: DirectoryMatches },
      },
    },
    (request) => matchPartners(pool, clock.now(), request.query, request.language),
  );

  app.get(
    "/directory/maps/:country",
    {
      config,
      schema: {
        summary: "A country's outline and its partners' places, to be drawn",
        tags,
        params: DirectoryMapParams,
        querystring: DirectoryMapQuery,
        response: { 200: DirectoryMap, ...problemResponses("not-found") },
      },
    },
    async (request) => {
      const map = await readDirectoryMap(pool, request.params.country, request.query.partnerId);
      if (!map) throw new ProblemError("not-found");
      return map;
    },
  );
}
