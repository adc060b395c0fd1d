import { z } from "zod";
import { orderStates } from "../domain/order-states.ts";
import { Country } from "./country.ts";
import { Paging } from "./requests.ts";
import {
  Action,
  ActorView,
  Code,
  Instant,
  Money,
  OrganizationSummary,
  PartnerIdCheck,
  PartnerSummary,
} from "./resources.ts";
import { name, text } from "./text.ts";

const Term = z.enum(["monthly", "yearly"]);
const Named = z.object({ id: z.string(), code: z.string(), name: z.string() });

/** Something about an item that keeps the order from being placed, in words. */
const ItemProblem = z.object({ code: Code, sentence: z.string() });

export const OrderItem = z.object({
  id: z.string(),
  /** The service's and the plan's name. */
  name: z.string(),
  service: Named,
  plan: Named,
  seats: z.int(),
  seatsAllowed: z.object({ min: z.int(), max: z.int() }),
  term: Term,
  /** For which terms the plan is sold in the item's country of use, and what one seat costs. */
  terms: z.array(z.object({ term: Term, price: Money })),
  countryOfUse: Country,
  /** Where the plan is sold now, so that another country of use can be chosen. */
  countries: z.array(Country),
  /** What one seat costs for one term: today's price in a draft, the price that it was placed at after. Null: not sold there. */
  price: Money.nullable(),
  /** All seats for one term, before tax. */
  net: Money.nullable(),
  /** The partner that the subscription will have from its first instant, and whether it may serve it. Placed: it has it. */
  partnerOfRecord: z.object({ partner: PartnerSummary, check: PartnerIdCheck.nullable() }).nullable(),
  /** What it became; null in a draft. */
  subscriptionId: z.string().nullable(),
  /** What keeps it from being placed; empty where nothing does. */
  problems: z.array(ItemProblem),
});
export type OrderItem = z.infer<typeof OrderItem>;

/** Tax is rounded once for each country of use, on the sum of that country's items, half away from zero. */
export const OrderTotals = z.object({
  net: Money,
  taxes: z.array(z.object({ country: Country, /** "23.00" */ percent: z.string(), net: Money, tax: Money })),
  tax: Money,
  total: Money,
});
export type OrderTotals = z.infer<typeof OrderTotals>;

export const InvoicePayment = z.object({
  method: z.literal("invoice"),
  purchaseOrderNumber: z.string().nullable(),
  vatId: z.string().nullable(),
  billingAddress: z.object({
    name: z.string().nullable(),
    street: z.string().nullable(),
    postcode: z.string().nullable(),
    town: z.string().nullable(),
    country: Country.nullable(),
  }),
});
export type InvoicePayment = z.infer<typeof InvoicePayment>;

export const OrderState = z.enum(orderStates);
export type OrderState = z.infer<typeof OrderState>;

export const Order = z.object({
  id: z.string(),
  /** The number on the invoice; null in a draft. */
  number: z.string().nullable(),
  state: OrderState,
  organization: OrganizationSummary,
  createdAt: Instant,
  createdBy: ActorView,
  /** The reseller that wrote it, changes it, and sells what it becomes; null where the customer buys from the vendor. */
  reseller: PartnerSummary.nullable(),
  changedAt: Instant,
  items: z.array(OrderItem),
  /** Null while it is empty or an item has no price. */
  totals: OrderTotals.nullable(),
  payment: InvoicePayment,
  /** An order without a partner asks once whether that is meant. */
  partnerQuestionAnswered: z.boolean(),
  placedAt: Instant.nullable(),
  placedBy: ActorView.nullable(),
  /** The same as its ETag header. */
  etag: z.string(),
  actions: z.object({ change: Action, place: Action, discard: Action }),
});
export type Order = z.infer<typeof Order>;

/** A line of a list of orders. */
export const OrderSummary = z.object({
  id: z.string(),
  number: z.string().nullable(),
  state: OrderState,
  organization: OrganizationSummary,
  changedAt: Instant,
  placedAt: Instant.nullable(),
  createdBy: ActorView,
  reseller: PartnerSummary.nullable(),
  itemNames: z.array(z.string()),
  /** Null where it cannot be told yet. */
  total: Money.nullable(),
});
export type OrderSummary = z.infer<typeof OrderSummary>;

export const OrderList = z.object({
  items: z.array(OrderSummary),
  nextCursor: z.string().nullable(),
  /** Whether the caller may start an order and, where not, why. */
  actions: z.object({ start: Action }),
});
export type OrderList = z.infer<typeof OrderList>;

const seats = z.int().min(1).max(1_000_000);

export const NewOrderItem = z.strictObject({
  planId: z.string().max(200),
  seats: seats.optional().describe("The plan's smallest quantity where it is left out."),
  term: Term.optional().describe("Yearly where the plan is sold so, else monthly."),
  countryOfUse: Country.optional().describe("ISO 3166-1; your organization's where it is left out."),
});

export const StartOrder = z.strictObject({
  items: z.array(NewOrderItem).min(1).max(50),
});

/** A reseller's order for a customer. */
export const StartResale = StartOrder.extend({
  partnerId: text(200)
    .optional()
    .describe(
      "The Partner ID of your location that sells. Left out, it is the one that can; needed where several can (`location-needed` names them).",
    ),
});

export const ChangedOrderItem = NewOrderItem.extend({
  id: z
    .string()
    .max(200)
    .optional()
    .describe("Of an item that is there already: it keeps its partner. Left out for a new item."),
});

/** What is left out stays. `items` is the whole list: an item that is not in it is taken out. */
export const ChangeOrder = z.strictObject({
  items: z.array(ChangedOrderItem).max(50).optional(),
  payment: z
    .strictObject({
      method: z.literal("invoice"),
      purchaseOrderNumber: name(60).nullable().optional(),
      vatId: text(30).nullable().optional().describe("Checked by the rule of the billing address's country."),
      billingAddress: z
        .strictObject({
          name: name(200).nullable(),
          street: name(200).nullable(),
          postcode: name(20).nullable(),
          town: name(100).nullable(),
          country: Country.nullable(),
        })
        .optional(),
    })
    .optional(),
  partnerQuestionAnswered: z.literal(true).optional(),
});
export type ChangeOrder = z.infer<typeof ChangeOrder>;

export const PlaceOrder = z.strictObject({
  total: Money.describe(
    "What the caller saw that it costs; refused with 409 total-changed if it costs another sum now.",
  ),
});

export const OrdersQuery = Paging.extend({
  state: OrderState.optional(),
  organizationId: text(200).optional().describe("Only of this organization (operators)."),
  q: text(100).optional().describe("The order's number, or part of the organization's name (operators)."),
});

export const OrderItemParams = z.strictObject({ id: z.string().max(200), itemId: z.string().max(200) });

/** A check of a Partner ID against each item of an order. The outcome of the whole is that of the first item refused. */
export const OrderPartnerIdCheck = PartnerIdCheck.extend({
  items: z.array(z.object({ id: z.string(), name: z.string(), check: PartnerIdCheck })),
});
export type OrderPartnerIdCheck = z.infer<typeof OrderPartnerIdCheck>;

/** The partner that a person chose in the directory before there was an order; put on the next one. */
export const ChosenPartner = z.object({ partner: PartnerSummary, chosenAt: Instant });
export type ChosenPartner = z.infer<typeof ChosenPartner>;
