import { useLingui } from "@lingui/react/macro";

/** What each act of the audit log that changes something is called. Signing in and out is no change. */
export function useActNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    "partner-of-record-named": t`Partner of record added`,
    "partner-of-record-changed": t`Partner of record changed`,
    "partner-of-record-removed": t`Partner of record removed`,
    "partner-of-record-corrected": t`Partner of record corrected`,
    "partner-of-record-carried-forward": t`Partner of record carried over`,
    "order-placed": t`Order placed`,
    "subscription-started": t`Subscription started`,
    "subscription-moved": t`State of a subscription changed`,
    "subscription-changed": t`Subscription changed`,
    "subscription-renewed": t`Subscription renewed`,
    "subscription-not-renewed": t`Subscription not renewed`,
    "subscription-replaced": t`Subscription replaced`,
    "api-key-made": t`API key made`,
    "api-key-revoked": t`API key revoked`,
    "personal-data-erased": t`Personal data erased`,
  };
}
