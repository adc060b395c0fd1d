import { publicId } from "../contract/ids.ts";
import type { ChangeOrder, Order, OrderItem } from "../contract/orders.ts";
import type { Money } from "../contract/resources.ts";
import type { MadeService } from "./make-service.ts";
import { makeTaxRate } from "./make-tax-rate.ts";
import { type Cast, type RecordScene, startRecordScene, type Visitor } from "./record-scene.ts";
import type { TestDatabase } from "./test-database.ts";

type Headers = Record<string, string>;

/** A billing address to which an invoice can be sent. */
export const address = { name: "Zielona Farma", street: "Polna 1", postcode: "30-001", town: "Kraków", country: "PL" };

const planOf = (service: MadeService) => publicId("plan", service.planId);

/** What a person does with orders, over HTTP. */
export class Shopper {
  readonly visitor: Visitor;

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  /** Starts an order of these items and answers whatever comes. */
  askToStart(items: readonly object[], headers: Headers = {}) {
    return this.visitor.request({ method: "POST", url: "/api/v1/orders", payload: { items }, headers });
  }

  /** A draft of one item for each of these services. */
  async start(...services: readonly MadeService[]): Promise<Order> {
    const answer = await this.askToStart(services.map((service) => ({ planId: planOf(service) })));
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json();
  }

  /** The same with a billing address: ready to be placed. */
  async startReady(...services: readonly MadeService[]): Promise<Order> {
    const { id } = await this.start(...services);
    const answer = await this.change(id, { payment: { method: "invoice", billingAddress: address } });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    return answer.json();
  }

  read(id: string) {
    return this.visitor.get(`/orders/${id}`);
  }

  async order(id: string): Promise<Order> {
    return (await this.read(id)).json();
  }

  change(id: string, payload: ChangeOrder, headers: Headers = {}) {
    return this.visitor.request({ method: "PATCH", url: `/api/v1/orders/${id}`, payload, headers });
  }

  discard(id: string, headers: Headers = {}) {
    return this.visitor.request({ method: "DELETE", url: `/api/v1/orders/${id}`, headers });
  }

  name(
    id: string,
    partnerId: string,
    { item, headers = {} }: { item?: OrderItem | undefined; headers?: Headers } = {},
  ) {
    const url = partnerUrl(id, item);
    return this.visitor.request({ method: "PUT", url, payload: { partnerId }, headers });
  }

  unname(id: string, { item, headers = {} }: { item?: OrderItem | undefined; headers?: Headers } = {}) {
    return this.visitor.request({ method: "DELETE", url: partnerUrl(id, item), headers });
  }

  check(id: string, partnerId: string, item?: OrderItem) {
    const payload = { partnerId, orderId: id, ...(item ? { itemId: item.id } : {}) };
    return this.visitor.request({ method: "POST", url: "/api/v1/partner-id-checks", payload });
  }

  place(id: string, total: Money | undefined, headers: Headers = {}) {
    const payload = { total: total ?? { amount: "0.00", currency: "PLN" } };
    return this.visitor.request({ method: "POST", url: `/api/v1/orders/${id}/placement`, payload, headers });
  }
}

function partnerUrl(id: string, item: OrderItem | undefined): string {
  return `/api/v1/orders/${id}${item ? `/items/${item.id}` : ""}/partner-of-record`;
}

/** How many rows each table has that an order writes to: equal before and after means that nothing was written. */
export async function orderCounts({ owner }: Pick<TestDatabase, "owner">): Promise<Record<string, string>> {
  const tables = [
    '"order"',
    "order_item",
    "subscription",
    "partner_of_record",
    "charge",
    "audit_event",
    "graphile_worker._private_jobs",
  ];
  const counts = tables.map(
    (table, index) => `(select count(*) from ${table}) as "${index} ${table.replaceAll('"', "")}"`,
  );
  const drafts = `(select coalesce(sum(revision), 0) from "order") as revisions`;
  const partners = "(select count(partner_id) from order_item) as partners";
  const { rows } = await owner.query(`select ${[...counts, drafts, partners].join(", ")}`);
  return rows[0];
}

export interface OrderCast extends Cast {
  readonly buyer: Shopper;
  readonly readingShopper: Shopper;
}

export interface OrderScene extends RecordScene {
  readonly makeCast: () => Promise<OrderCast>;
}

/** A server on a database of its own where things are sold in Poland, for the tests of one file. */
export async function startOrderScene(): Promise<OrderScene> {
  const scene = await startRecordScene();
  await makeTaxRate(scene.database.owner);
  const makeCast = async () => {
    const cast = await scene.make();
    return { ...cast, buyer: new Shopper(cast.anna), readingShopper: new Shopper(cast.reader) };
  };
  return { ...scene, makeCast };
}
