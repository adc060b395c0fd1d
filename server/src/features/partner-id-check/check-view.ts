import { problems } from "../../../../contract/problems.ts";
import type { PartnerIdCheck, WayOut } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import type { CheckOutcome } from "../../../../domain/eligibility.ts";
import { countryName, sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { PartnerRow } from "../partner/partner-queries.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import type { SubscriptionRow } from "../subscription/subscription-queries.ts";

export interface CheckedId {
  readonly check: CheckOutcome;
  readonly partner: PartnerRow | null;
  readonly partnerNumber: string | null;
  /** Null where it is not asked about one that the caller may see. */
  readonly subscription: SubscriptionRow;
}

/** The directory, narrowed to partners that may serve this subscription. */
function directoryFor(subscription: SubscriptionRow, reader: Reader): WayOut {
  const narrowed = new URLSearchParams({
    service: subscription.service_code,
    country: subscription.country_of_use,
  });
  return { kind: "directory", href: `/${reader.language}/directory?${narrowed}` };
}

function locationsOf({ check, partner }: CheckedId) {
  const ids = "eligibleLocationIds" in check ? check.eligibleLocationIds : [];
  return (partner?.siblings ?? []).filter((sibling) => ids.includes(sibling.id)).map(partnerSummary);
}

function waysOut(checked: CheckedId, reader: Reader): WayOut[] {
  const locations = locationsOf(checked);
  switch (checked.check.outcome) {
    case "headquarters":
    case "wrong-country":
      return locations.length > 0 ? [{ kind: "locations", locations }] : [directoryFor(checked.subscription, reader)];
    case "not-in-force":
    case "wrong-service":
      return [directoryFor(checked.subscription, reader)];
    default:
      return [];
  }
}

/** The words that the outcome's sentence is filled with. */
export function checkValues(checked: CheckedId, reader: Reader): Values {
  const { partner, partnerNumber, subscription } = checked;
  const aboutPartnersTown = checked.check.outcome === "eligible" && partner;
  return {
    vendor: reader.vendorName,
    partnerId: partnerNumber ?? "",
    partner: partner?.name ?? "",
    town: partner?.town ?? "",
    country: countryName(aboutPartnersTown ? partner.country : subscription.country_of_use, reader.language),
    service: subscription.service_name,
    reseller: subscription.reseller?.name ?? "",
    count: locationsOf(checked).length,
  };
}

function text({ check }: CheckedId) {
  if (check.outcome === "eligible") return sentences["eligible-partner"];
  return problems[check.outcome === "subscription-not-open" ? check.reason : check.outcome].detail;
}

/** A check's answer. Who stands behind an ID is said only where the outcome names it. */
export function checkView(checked: CheckedId, reader: Reader): PartnerIdCheck {
  const { check, partner, partnerNumber } = checked;
  const named = "partnerId" in check && partner;
  return {
    outcome: check.outcome,
    ...(check.outcome === "subscription-not-open" ? { reason: check.reason } : {}),
    partnerId: partnerNumber,
    partner: named ? partnerSummary(partner) : null,
    sentence: sentence(text(checked), reader.language, checkValues(checked, reader)),
    waysOut: waysOut(checked, reader),
  };
}
