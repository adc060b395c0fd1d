import { type Query, query } from "../../platform/database/query.ts";

export interface VendorSettingRow {
  readonly removal_answer_days: number;
}

/** What the vendor has set: the same for everybody. */
export const vendorSettings: Query<VendorSettingRow> = query
  .selectFrom("vendor_setting")
  .select("removal_answer_days")
  .compile();

/** The same, locked until the transaction ends. */
export const lockVendorSettings: Query<VendorSettingRow> = query
  .selectFrom("vendor_setting")
  .select("removal_answer_days")
  .forUpdate()
  .compile();
