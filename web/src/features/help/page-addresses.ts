import type { Language } from "../../../../domain/languages.ts";

/** The pages that texts of the help lead to, by the name that stands in the texts. */
export function pageAddress(name: string, language: Language): string | null {
  const addresses: Readonly<Record<string, string>> = {
    "/home": "/admin",
    "/subscriptions": "/admin/subscriptions",
    "/purchase-services": "/admin/purchase-services",
    "/partner-relationships": "/admin/partner-relationships",
    "/partner": "/partner",
    "/customers": "/partner/customers",
    "/customers-subscriptions": "/partner/subscriptions",
    "/requests": "/partner/requests",
    "/invitations": "/partner/invitations",
    "/partner-profile": "/partner/profile",
    "/account": "/account",
    "/notices": "/notices",
    "/sign-in": "/sign-in",
    "/directory": `/${language}/directory`,
    "/match": `/${language}/directory/match`,
    "/console-partners": "/console/partners",
    "/console-organizations": "/console/organizations",
    "/console-services": "/console/services",
    "/removal-cases": "/console/removal-cases",
    "/corrections": "/console/corrections",
    "/audit": "/console/audit",
    "/outgoing-mail": "/console/outgoing-mail",
    "/help-answers": "/console/help-answers",
  };
  return addresses[name] ?? null;
}
