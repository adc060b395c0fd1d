import { problems } from "../../../../contract/problems.ts";
import type { PartnerIdCheck, WayOut } from "../../../../contract/resources.ts";
import { sentences } from "../../../../contract/sentences.ts";
import type { CheckOutcome, NotOpenReason } from "../../../../domain/eligibility.ts";
import type { OrderNotOpenReason } from "../../../../domain/order-eligibility.ts";
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

/** A partner held against a subscription, or against what an item of an order would become. */
export interface Checked {
  readonly check: CheckOutcome<NotOpenReason | OrderNotOpenReason>;
  readonly partner: PartnerRow | null;
  readonly partnerNumber: string | null;
  readonly subscription: Pick<SubscriptionRow, "service_code" | "service_name" | "country_of_use" | "reseller">;
  /** Public IDs of the order, and of the item where it is about one, to which the directory leads back. */
  readonly order?: { readonly order: string; readonly item?: string };
}

/** The directory, narrowed to partners that may serve this subscription. */
function directoryFor({ subscription, order }: Checked, reader: Reader): WayOut {
  const narrowed = new URLSearchParams({
    service: subscription.service_code,
    country: subscription.country_of_use,
    ...order,
  });
  return { kind: "directory", href: `/${reader.language}/directory?${narrowed}` };
}

function locationsOf({ check, partner }: Checked) {
  const ids = "eligibleLocationIds" in check ? check.eligibleLocationIds : [];
  return (partner?.siblings ?? []).filter((sibling) => ids.includes(sibling.id)).map(partnerSummary);
}

function waysOut(checked: Checked, reader: Reader): WayOut[] {
  const locations = locationsOf(checked);
  switch (checked.check.outcome) {
    case "headquarters":
    case "wrong-country":
      return locations.length > 0 ? [{ kind: "locations", locations }] : [directoryFor(checked, reader)];
    case "not-in-force":
    case "wrong-service":
      return [directoryFor(checked, reader)];
    default:
      return [];
  }
}

/** The words that the outcome's sentence is filled with. */
export function checkValues(checked: Checked, reader: Reader): Values {
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

function text({ check }: Checked) {
  if (check.outcome === "eligible") return sentences["eligible-partner"];
  return problems[check.outcome === "subscription-not-open" ? check.reason : check.outcome].detail;
}

/** A check's answer. Who stands behind an ID is said only where the outcome names it. */
export function checkView(checked: Checked, reader: Reader): PartnerIdCheck {
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
