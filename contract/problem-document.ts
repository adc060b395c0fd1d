import { z } from "zod";
import { Order } from "./orders.ts";
import { OrganizationDetails, PersonEntry } from "./organization-register.ts";
import { Partner } from "./partner-register.ts";
import { PartnerAccount } from "./portfolio.ts";
import { Code, Obstacle, PartnerIdCheck, PartnerOfRecord, PartnerSummary } from "./resources.ts";

/** One of the several that a refusal concerns. */
const ProblemItem = z.object({
  id: z.string(),
  name: z.string(),
  check: PartnerIdCheck.optional(),
  /** With 412: what is there now. */
  current: PartnerOfRecord.nullable().optional(),
  currentEtag: z.string().optional(),
});

/** RFC 9457, with the catalogue's code. */
export const ProblemDocument = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: Code,
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  /** With 412: what is there now. */
  current: PartnerOfRecord.nullable().optional(),
  currentEtag: z.string().optional(),
  /** With a refused Partner ID: the same as a check would have answered. */
  check: PartnerIdCheck.optional(),
  /** With 409: what stands in the way, by name. */
  obstacles: z.array(Obstacle).optional(),
  /** With `location-needed`: which of the caller's locations it may be. */
  locations: z.array(PartnerSummary).optional(),
  /** With an order that was changed, costs another sum or cannot be placed: the order as it is now. */
  currentOrder: Order.optional(),
  /** With `changed-meanwhile`: what is there now, as the request would have answered it. */
  currentPartnerAccount: PartnerAccount.optional(),
  currentPartner: Partner.optional(),
  currentOrganization: OrganizationDetails.optional(),
  currentPerson: PersonEntry.optional(),
  /** With a refusal that concerns several: each with what a check answers for it or, with 412, those that have changed. */
  items: z.array(ProblemItem).optional(),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;
