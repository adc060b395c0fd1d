import { TypeID } from "typeid-js";
import { topicsOf } from "../../domain/notice-topics.ts";
import { keyAt } from "./calendar.ts";
import type { Rows } from "./rows.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** One thing that people of one organization were told. */
interface News {
  readonly to: string | null | undefined;
  readonly at: Date;
  readonly topic: (typeof topicsOf)[keyof typeof topicsOf][number];
  readonly kind: string;
  readonly about: Record<string, string | number>;
  readonly path: string;
}

const idOf = (prefix: string, key: string) => TypeID.fromUUID(prefix, key).toString();
const asDate = (instant: Date | string | null | undefined) => (instant ? new Date(instant) : null);

/** The reader of the sample's farm wants to know of orders here, and by no mail. */
function addPreference(rows: Rows): void {
  const reader = rows.person.find(({ email }) => email === "celina@zielonafarma.example");
  if (!reader) throw new Error("The sample has nobody called Celina.");
  const { organization_id, id: person_id } = reader;
  rows.notice_preference.push({ organization_id, person_id, topic: "orders", in_product: true, by_mail: false });
}

/** Tells the people of the sample what its story has told, five minutes after it happened. The latest two of each are unread. */
export function addNotices(rows: Rows, now: Date): void {
  addPreference(rows);
  addTold(rows, now);
  const news = [...newsOfRecord(rows), ...newsOfRelationships(rows), ...newsOfMessages(rows), ...newsOfOrders(rows)]
    .filter(({ at }) => at.getTime() > now.getTime() - 350 * day && at.getTime() < now.getTime() - 10 * minute)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  for (const person of rows.person.filter(({ erased_at }) => !erased_at)) {
    const kind = rows.organization.find(({ id }) => id === person.organization_id)?.kind ?? "customer";
    const topics: readonly string[] = topicsOf[kind];
    const own = news.filter(({ to, topic }) => to === person.organization_id && topics.includes(topic));
    for (const [index, { at, topic, kind, about, path }] of own.entries()) {
      const toldAt = new Date(at.getTime() + 5 * minute);
      const id = keyAt(toldAt);
      rows.notice.push({
        organization_id: person.organization_id,
        id,
        person_id: person.id,
        dedupe_key: `sample ${id}`,
        topic,
        kind,
        about,
        path,
        told_at: toldAt,
        read_at: index < 2 ? null : new Date(toldAt.getTime() + 90 * minute),
      });
    }
  }
}

/** What both sides of the story's relationships know, so that only what happens from now on is news. */
function addTold(rows: Rows, now: Date): void {
  const told = (organizationId: string, id: string, what: string) =>
    rows.told_relationship_news.push({ organization_id: organizationId, subject_id: id, told: what, told_at: now });
  for (const one of rows.reseller_relationship) told(one.organization_id, one.id, one.ends_at ? "ended" : "open");
  for (const one of rows.removal_request) {
    const { state = "asked" } = one;
    told(one.organization_id, one.id, state === "date-promised" ? `${state} ${one.promised_date}` : state);
  }
  for (const one of rows.clearing_proposal) told(one.organization_id, one.id, one.state ?? "proposed");
  for (const one of rows.reseller_invitation) told(one.organization_id, one.id, one.state ?? "sent");
}

function named(rows: Rows) {
  const service = new Map(rows.service.map(({ id, name }) => [id, name]));
  const plan = new Map(rows.plan.map(({ id, name }) => [id, name]));
  const organization = new Map(rows.organization.map(({ id, name }) => [id, name]));
  const partner = new Map(rows.partner.map((one) => [one.id, one]));
  const subscription = new Map(
    rows.subscription.map(({ id, service_id, plan_id }) => [id, `${service.get(service_id)} ${plan.get(plan_id)}`]),
  );
  const companyOf = (partnerId: string) => {
    const found = partner.get(partnerId);
    return found?.organization_id ?? partner.get(found?.headquarters_id ?? "")?.organization_id;
  };
  return {
    companyOf,
    organization: (id: string) => organization.get(id) ?? "",
    partner: (id: string) => partner.get(id)?.name ?? "",
    number: (id: string) => partner.get(id)?.partner_number ?? "",
    subscription: (id: string) => subscription.get(id) ?? "",
  };
}

function newsOfRecord(rows: Rows): News[] {
  const name = named(rows);
  const topic = "partners-of-record";
  return rows.partner_of_record
    .filter(({ superseded_at }) => !superseded_at)
    .flatMap(({ organization_id, subscription_id, partner_id, starts_at, ends_at }): News[] => {
      const subscription = name.subscription(subscription_id);
      const before = rows.partner_of_record.find(
        (one) =>
          one.subscription_id === subscription_id && asDate(one.ends_at)?.getTime() === asDate(starts_at)?.getTime(),
      );
      const partner = name.partner(partner_id);
      const about = {
        subscription,
        partner,
        partnerId: name.number(partner_id),
        before: before ? name.partner(before.partner_id) : "",
      };
      const toPartner = { organization: name.organization(organization_id), subscription, partner };
      const path = `/partner/customers/${idOf("org", organization_id)}`;
      const [from, until] = [asDate(starts_at), asDate(ends_at)];
      const company = name.companyOf(partner_id);
      return [
        ...(from
          ? [
              {
                to: organization_id,
                at: from,
                topic,
                kind: before ? "partner-of-record-changed" : "partner-of-record-named",
                about,
                path: `/admin/subscriptions/${idOf("sub", subscription_id)}`,
              } as const,
              { to: company, at: from, topic, kind: "partner-named", about: toPartner, path } as const,
            ]
          : []),
        ...(until ? [{ to: company, at: until, topic, kind: "partner-ended", about: toPartner, path } as const] : []),
      ];
    });
}

function newsOfRelationships(rows: Rows): News[] {
  const name = named(rows);
  const topic = "resellers";
  return rows.reseller_relationship.flatMap(({ organization_id, partner_id, starts_at, ends_at }): News[] => {
    const about = { organization: name.organization(organization_id), partner: name.partner(partner_id) };
    const portal = `/partner/customers/${idOf("org", organization_id)}`;
    const company = name.companyOf(partner_id);
    const ended = asDate(ends_at);
    const at = new Date(starts_at);
    const page = "/admin/partner-relationships";
    return [
      { to: organization_id, at, topic, kind: "relationship-begun", about, path: page },
      { to: company, at, topic, kind: "customer-won", about, path: portal },
      ...(ended
        ? [
            {
              to: organization_id,
              at: ended,
              topic,
              kind: "relationship-ended",
              about,
              path: `${page}?time=past`,
            } as const,
            { to: company, at: ended, topic, kind: "customer-left", about, path: portal } as const,
          ]
        : []),
    ];
  });
}

function newsOfMessages(rows: Rows): News[] {
  const name = named(rows);
  return rows.partner_message.map(
    ({ partner_company_id, partner_id, sent_at, organization_name, subscription_name }) => ({
      to: partner_company_id,
      at: new Date(sent_at),
      topic: "messages",
      kind: subscription_name ? "partner-message-about" : "partner-message",
      about: {
        organization: organization_name,
        partner: name.partner(partner_id),
        subscription: subscription_name ?? "",
      },
      path: "/partner/messages",
    }),
  );
}

function newsOfOrders(rows: Rows): News[] {
  const name = named(rows);
  return rows.order
    .filter(({ state }) => state === "placed")
    .map(({ organization_id, id, order_number, placed_at }) => {
      const items = rows.order_item.filter(({ order_id, subscription_id }) => order_id === id && subscription_id);
      const bought = items.map(({ subscription_id }) => name.subscription(subscription_id ?? ""));
      return {
        to: organization_id,
        at: asDate(placed_at) ?? new Date(0),
        topic: "orders",
        kind: "order-placed",
        about: {
          number: String(order_number ?? ""),
          count: bought.length,
          subscriptions: bought.slice(0, 3).join(", "),
        },
        path: `/admin/orders/${idOf("ord", id)}`,
      };
    });
}
