import type { Term } from "../../domain/renewal.ts";

/** What happened to a subscription, so many days ago. People are named by the part of their address before the @. */
export type Act =
  | {
      readonly did: "name";
      readonly ago: number;
      readonly partner: string;
      readonly by?: string;
      readonly through?: "checkout" | "api";
    }
  | { readonly did: "remove"; readonly ago: number; readonly by?: string }
  | {
      readonly did: "correct";
      readonly ago: number;
      readonly from: number;
      readonly until: number;
      readonly partner: string | null;
      readonly reason: string;
    }
  | { readonly did: "suspend" | "reactivate" | "cancel"; readonly ago: number; readonly reason: string }
  | { readonly did: "replace" | "expire"; readonly ago: number }
  | PlanAct
  | { readonly did: "stop-renewal"; readonly ago: number };

/** What was agreed for the next renewal. */
export interface PlanAct {
  readonly did: "plan";
  readonly ago: number;
  readonly seats?: number;
  /** "baltic-office/basic" */
  readonly plan?: string;
  readonly term?: Term;
}

export interface Story {
  /** The customer's key. */
  readonly of: string;
  /** "baltic-office/business" */
  readonly plan: string;
  readonly seats: number;
  readonly term: Term;
  /** Days ago. */
  readonly began: number;
  readonly pending?: boolean;
  /** The number of the reseller that sold it. */
  readonly soldBy?: string;
  /** The plan of the customer's subscription that it replaced on the day on which it began. */
  readonly replaces?: string;
  readonly acts: readonly Act[];
}
