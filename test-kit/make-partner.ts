import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";

export interface MadePartner {
  readonly id: string;
  /** What a person types. */
  readonly partnerId: string;
  readonly kind: "headquarters" | "location";
  readonly name: string;
  /** The head account: its own for a headquarters account. */
  readonly headquartersId: string;
}

export interface WantedAuthorization {
  readonly serviceId: string;
  readonly country?: string;
  readonly from?: Date;
  readonly until?: Date;
}

export interface WantedPartner {
  readonly partnerId?: string;
  readonly name?: string;
  readonly town?: string;
  readonly country?: string;
  readonly state?: "active" | "suspended" | "retired";
  /** The partner organization whose people look after it. */
  readonly organizationId?: string;
  readonly resells?: boolean;
  readonly listed?: boolean;
  readonly description_en?: string;
  readonly description_pl?: string;
  /** ISO 639-1. */
  readonly languages?: string[];
  readonly help?: string[];
  readonly street?: string;
  readonly postcode?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

let numbers = 70_000_000;

async function insertPartner(
  owner: pg.Pool,
  wanted: WantedPartner,
  headquartersId: string | null,
): Promise<MadePartner> {
  const id = v7();
  numbers += 1;
  const { organizationId = null, partnerId = String(numbers), ...rest } = wanted;
  const kind = headquartersId ? "location" : "headquarters";
  const columns = { name: `Partner ${partnerId}`, town: "Kraków", country: "PL", state: "active" as const, ...rest };
  await insertRows(owner, "partner", [
    {
      id,
      partner_number: partnerId,
      kind,
      headquarters_id: headquartersId,
      organization_id: organizationId,
      email: `${partnerId}@partner.example`,
      resells: false,
      listed: true,
      languages: [],
      help: [],
      ...columns,
    },
  ]);
  return { id, partnerId, kind, name: columns.name, headquartersId: headquartersId ?? id };
}

/** A partner company's head account, which cannot be of record. */
export function makeHeadquarters(owner: pg.Pool, wanted: WantedPartner = {}): Promise<MadePartner> {
  return insertPartner(owner, wanted, null);
}

/** Says that a partner may serve a service in a country: Poland, from long ago and without an end, unless told otherwise. */
export function authorize(owner: pg.Pool, partner: MadePartner, ...wanted: WantedAuthorization[]): Promise<void> {
  const rows = wanted.map(({ serviceId, country = "PL", from, until }) => ({
    id: v7(),
    partner_id: partner.id,
    service_id: serviceId,
    country,
    period: `[${(from ?? new Date("2020-01-01")).toISOString()},${until?.toISOString() ?? ""})`,
  }));
  return insertRows(owner, "partner_authorization", rows);
}

/** A partner that can be of record: a location, with a head account of its own unless it is given one. */
export async function makeLocation(
  owner: pg.Pool,
  wanted: WantedPartner & {
    readonly headquarters?: MadePartner;
    readonly authorizations?: readonly WantedAuthorization[];
  } = {},
): Promise<MadePartner> {
  const { headquarters, authorizations = [], ...rest } = wanted;
  const head = headquarters ?? (await makeHeadquarters(owner, { listed: false }));
  const made = await insertPartner(owner, rest, head.id);
  await authorize(owner, made, ...authorizations);
  return made;
}
