import { type TieKind, tieKinds } from "../../../../domain/partner-sees.ts";

const sorts = ["name", "-name", "since", "-since", "subscriptions", "-subscriptions"] as const;
export type CustomerSort = (typeof sorts)[number];

/** What the list shows, as the address bar remembers it. */
export interface CustomersSearch {
  readonly q?: string | undefined;
  readonly tie?: TieKind | undefined;
  /** Former customers; present ones where it says nothing. */
  readonly time?: "past" | undefined;
  /** By name where it says nothing. */
  readonly sort?: CustomerSort | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readCustomersSearch(raw: Record<string, unknown>): CustomersSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const tie = tieKinds.find((one) => one === raw.tie);
  const sort = sorts.find((one) => one === raw.sort);
  return {
    ...(q && { q }),
    ...(tie && { tie }),
    ...(raw.time === "past" && { time: "past" }),
    ...(sort && sort !== "name" && { sort }),
  };
}

export function isFiltered({ q, tie }: CustomersSearch): boolean {
  return Boolean(q || tie);
}
