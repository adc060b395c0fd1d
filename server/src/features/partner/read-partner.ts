import type { Partner } from "../../../../contract/partner-register.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { presentSuspension } from "../partner-suspension/suspension-queries.ts";
import { suspensionView } from "../partner-suspension/suspension-view.ts";
import { locationsOf, partnerDetails } from "./register-queries.ts";
import { partnerView } from "./register-view.ts";

/** One account of the register, whole; null where there is none. */
export async function readPartner(tx: Transaction, id: string, reader: Reader): Promise<Partner | null> {
  const [[row], locations, [suspension]] = await tx.run(partnerDetails(id), locationsOf(id), presentSuspension(id));
  if (!row) return null;
  return partnerView(row, { locations, suspension: suspension ? suspensionView(suspension, reader) : null }, reader);
}
