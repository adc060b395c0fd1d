import { type TieKind, tieKinds } from "../../../../domain/partner-sees.ts";
import { type SubscriptionState, subscriptionStates } from "../../../../domain/subscription-states.ts";

const sorts = [
  "organization",
  "-organization",
  "name",
  "-name",
  "renewsOn",
  "-renewsOn",
  "seats",
  "-seats",
  "since",
  "-since",
] as const;
export type PortfolioSort = (typeof sorts)[number];

/** What the list shows, as the address bar remembers it. */
export interface PortfolioSearch {
  readonly q?: string | undefined;
  readonly tie?: TieKind | undefined;
  /** Former ties; present ones where it says nothing. */
  readonly time?: "past" | undefined;
  readonly state?: readonly SubscriptionState[] | undefined;
  readonly serviceId?: string | undefined;
  readonly partnerId?: string | undefined;
  readonly renewsBefore?: string | undefined;
  /** By customer where it says nothing. */
  readonly sort?: PortfolioSort | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readPortfolioSearch(raw: Record<string, unknown>): PortfolioSearch {
  const text = (name: string) => (typeof raw[name] === "string" ? raw[name].trim().slice(0, 100) : "");
  const [q, serviceId, partnerId, renewsBefore] = [
    text("q"),
    text("serviceId"),
    text("partnerId"),
    text("renewsBefore"),
  ];
  const tie = tieKinds.find((one) => one === raw.tie);
  const asked = [raw.state].flat();
  const state = subscriptionStates.filter((one) => asked.includes(one));
  const sort = sorts.find((one) => one === raw.sort);
  return {
    ...(q && { q }),
    ...(tie && { tie }),
    ...(raw.time === "past" && { time: "past" }),
    ...(state.length > 0 && { state }),
    ...(serviceId && { serviceId }),
    ...(partnerId && { partnerId }),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(renewsBefore) && { renewsBefore }),
    ...(sort && sort !== "organization" && { sort }),
  };
}

export function isFiltered({ sort: _, time: __, ...conditions }: PortfolioSearch): boolean {
  return Object.values(conditions).some((condition) => condition !== undefined && condition.length > 0);
}

/** No condition at all; the order and the time stay. */
export const unfiltered = {
  q: undefined,
  tie: undefined,
  state: undefined,
  serviceId: undefined,
  partnerId: undefined,
  renewsBefore: undefined,
} as const satisfies PortfolioSearch;
