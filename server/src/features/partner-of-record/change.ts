import type { ProblemCode } from "../../../../contract/problems.ts";
import type { CheckOutcome } from "../../../../domain/eligibility.ts";
import type { Repetition } from "../../access/idempotency.ts";
import type { PartnerRow } from "../partner/partner-queries.ts";
import type { SubscriptionRow } from "../subscription/subscription-queries.ts";
import type { NumberedVersionRow, PartnerOfRecordRow } from "./partner-of-record-queries.ts";

/** A subscription's record, locked until the transaction ends. */
export interface OpenRecord {
  readonly subscription: SubscriptionRow;
  /** The present partner of record; null where there is none. */
  readonly present: NumberedVersionRow | null;
  readonly etag: string;
  /** The instant of what is written now. */
  readonly at: Date;
}

/** The state of a subscription's record after a command, whether or not the command had to write. */
export interface Recorded {
  readonly kind: "recorded";
  readonly subscription: SubscriptionRow;
  /** The present partner of record; null where there is none. */
  readonly present: PartnerOfRecordRow | null;
  readonly etag: string;
  /** False where what was asked for was so already: then nothing was written. */
  readonly changed: boolean;
}

/** What a command on the record may answer. Every refusal is a value; nothing was written in any of them. */
export type Change =
  | Recorded
  | Repetition
  | { readonly kind: "not-found" }
  | {
      readonly kind: "refused";
      readonly code: ProblemCode;
      readonly subscription: SubscriptionRow;
    }
  | {
      readonly kind: "refused-partner";
      readonly check: CheckOutcome;
      readonly partner: PartnerRow | null;
      readonly partnerNumber: string | null;
      readonly subscription: SubscriptionRow;
    }
  | {
      readonly kind: "stale";
      readonly subscription: SubscriptionRow;
      readonly present: PartnerOfRecordRow | null;
      readonly etag: string;
    };
