import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../../database/insert-rows.ts";
import { makePartnerCompany } from "../../test-kit/make-partner-company.ts";
import type { MadeService } from "../../test-kit/make-service.ts";

/** A partner's company with so many customers and subscriptions, of which it sold every fourth and is of record on the others. */
export async function makeScene(
  owner: pg.Pool,
  service: MadeService,
  size: { customers: number; subscriptions: number },
) {
  const company = await makePartnerCompany(owner);
  const partner_id = company.location.id;
  const began = new Date("2026-01-01");
  const organizations = Array.from({ length: size.customers }, (_, number) => ({
    id: v7(),
    kind: "customer" as const,
    name: `${["Żubr", "Łąka", "Ćma", "Osa", "Dąb"][number % 5]} ${number}`,
    country: "PL",
    mail_language: "pl" as const,
  }));
  const tenants = organizations.map(({ id }) => ({ organization_id: id }));
  const subscriptions = Array.from({ length: size.subscriptions }, (_, number) => ({
    ...(tenants[number % tenants.length] as { organization_id: string }),
    id: v7(),
    service_id: service.id,
    plan_id: service.planId,
    state: "active" as const,
    seats: 1 + (number % 50),
    term: "yearly" as const,
    amount_minor: "40000",
    currency: "PLN",
    country_of_use: "PL",
    sold_by: number % 4 === 0 ? partner_id : null,
    starts_on: "2026-01-01",
    renews_on: "2027-01-01",
  }));
  const records = subscriptions
    .filter(({ sold_by }) => sold_by === null)
    .map(({ organization_id, id }) => ({ organization_id, subscription_id: id, event: v7() }));
  await insertRows(owner, "organization", organizations);
  await insertRows(owner, "subscription", subscriptions);
  await insertRows(
    owner,
    "reseller_relationship",
    tenants.map((tenant) => ({ ...tenant, id: v7(), partner_id, starts_at: began })),
  );
  const act = { occurred_at: began, act: "partner-of-record-named", actor_kind: "job", through: "job" } as const;
  await insertRows(
    owner,
    "audit_event",
    records.map(({ organization_id, subscription_id, event }) => ({
      ...act,
      organization_id,
      id: event,
      subject_type: "subscription",
      subject_id: subscription_id,
    })),
  );
  await insertRows(
    owner,
    "partner_of_record",
    records.map(({ organization_id, subscription_id, event }) => ({
      organization_id,
      id: v7(),
      naming_id: v7(),
      subscription_id,
      partner_id,
      starts_at: began,
      named_event_id: event,
      recorded_at: began,
    })),
  );
  return { agent: company.agent, customer: organizations[0]?.id ?? "" };
}
