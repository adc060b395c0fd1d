import { z } from "zod";
import { DirectoryList, DirectoryMap, DirectoryMatches, DirectoryPartner } from "../../../../../contract/directory.ts";
import * as namings from "../../../../../contract/partner-of-record-namings.ts";
import { ProblemDocument } from "../../../../../contract/problem-document.ts";
import * as resources from "../../../../../contract/resources.ts";

const isNamed = (schema: unknown) =>
  schema instanceof z.ZodObject || schema instanceof z.ZodEnum || schema instanceof z.ZodDiscriminatedUnion;

const directory = { DirectoryPartner, DirectoryList, DirectoryMatches, DirectoryMap };

/** The resources of the contract under their names, so that the document says each of them once. */
export const components = z.globalRegistry;

for (const [id, schema] of Object.entries({ ...resources, ...directory, ...namings, ProblemDocument })) {
  if (isNamed(schema)) components.add(schema as z.ZodType, { ...components.get(schema as z.ZodType), id });
}
