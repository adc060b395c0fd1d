import { v7 } from "uuid";
import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
const { owner } = scene.database;
await insertRows(owner, "tax_rate", [{ id: v7(), country: "PL", basis_points: 2300, valid: "[2020-01-01,)" }]);

test("smoke", async () => {
  const { anna, service, kowal } = await scene.make();
  const started = await anna.request({
    method: "POST",
    url: "/api/v1/orders",
    payload: { items: [{ planId: publicId("plan", service.planId), seats: 5 }] },
  });
  const id = started.json().id;
  await anna.request({
    method: "PATCH",
    url: `/api/v1/orders/${id}`,
    payload: {
      payment: {
        method: "invoice",
        vatId: "PL 123-456-32-18",
        billingAddress: { name: "Z", street: "S", postcode: null, town: "K", country: "PL" },
      },
    },
  });
  const named = await anna.request({
    method: "PUT",
    url: `/api/v1/orders/${id}/partner-of-record`,
    payload: { partnerId: kowal.partnerId },
  });
  const placed = await anna.request({
    method: "POST",
    url: `/api/v1/orders/${id}/placement`,
    payload: { total: named.json().totals.total },
  });
  expect(placed.statusCode).toBe(201);
});
