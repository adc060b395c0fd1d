import { useLingui } from "@lingui/react/macro";

/** The acts on subscriptions, their partners of record, and orders. */
export function useRecordActs() {
  const { t } = useLingui();
  return {
    "partner-of-record-named": t`Partner of record added`,
    "partner-of-record-changed": t`Partner of record changed`,
    "partner-of-record-removed": t`Partner of record removed`,
    "partner-of-record-corrected": t`Partner of record corrected`,
    "partner-of-record-carried-forward": t`Partner of record carried over`,
    "order-started": t`Order started`,
    "order-partner-named": t`Partner added to an order`,
    "order-partner-removed": t`Partner removed from an order`,
    "order-discarded": t`Order discarded`,
    "order-placed": t`Order placed`,
    "subscription-started": t`Subscription started`,
    "subscription-moved": t`State of a subscription changed`,
    "subscription-changed": t`Subscription changed`,
    "subscription-renewed": t`Subscription renewed`,
    "subscription-not-renewed": t`Subscription not renewed`,
    "subscription-replaced": t`Subscription replaced`,
    "subscription-handed-over": t`Subscription handed over to direct sale`,
  };
}
