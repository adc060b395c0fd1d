import type pg from "pg";
import { v7 } from "uuid";
import { insertRows } from "../database/insert-rows.ts";

export interface MadeService {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly planId: string;
}

let made = 0;

/** A service with one plan, sold in Poland for 40.00 PLN a month and 400.00 PLN a year. */
export async function makeService(owner: pg.Pool, name?: string): Promise<MadeService> {
  made += 1;
  const service = { id: v7(), code: `test-service-${made}`, name: name ?? `Service ${made}`, planId: v7() };
  const { planId, ...columns } = service;
  await insertRows(owner, "service", [{ ...columns, description_en: "For tests", description_pl: "Do testów" }]);
  await insertRows(owner, "plan", [{ id: planId, service_id: service.id, code: "basic", name: "Basic", position: 1 }]);
  const price = { plan_id: planId, country: "PL", currency: "PLN", valid: "[2020-01-01,)" };
  await insertRows(owner, "plan_price", [
    { ...price, id: v7(), term: "monthly", amount_minor: "4000" },
    { ...price, id: v7(), term: "yearly", amount_minor: "40000" },
  ]);
  return service;
}
