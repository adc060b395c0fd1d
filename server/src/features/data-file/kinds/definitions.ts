import type { DataFile } from "../../../../../domain/data-files.ts";
import { auditEvents } from "./audit-events.ts";
import { authorizations } from "./authorizations.ts";
import type { Definition } from "./definition.ts";
import { organizations } from "./organizations.ts";
import { partners } from "./partners.ts";
import { partnersOfRecord } from "./partners-of-record.ts";
import { people } from "./people.ts";
import { resellerRelationships } from "./reseller-relationships.ts";
import { subscriptions } from "./subscriptions.ts";

/** Every kind of file. */
export const definitions: Readonly<Record<DataFile, Definition>> = {
  organizations,
  people,
  partners,
  authorizations,
  "reseller-relationships": resellerRelationships,
  subscriptions,
  "audit-events": auditEvents,
  "partners-of-record": partnersOfRecord,
};
