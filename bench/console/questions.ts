import { publicId } from "../../contract/ids.ts";
import { familyNames, townNames, trades } from "../directory/words.ts";

/** Keys of what the questions name. */
export interface Named {
  /** An organization of usual size, one with very many people, and the vendor's own. */
  readonly organization: string;
  readonly large: string;
  readonly vendor: string;
  /** A partner's account about which much was written. */
  readonly partner: string;
  readonly partnerNumber: string;
}

/** What is asked, with the address; each word is frequent, rare or nowhere. */
export function questionsOf(named: Named): readonly (readonly [string, string])[] {
  const organization = publicId("organization", named.organization);
  const large = publicId("organization", named.large);
  const vendor = publicId("organization", named.vendor);
  const partner = publicId("partner", named.partner);
  const [trade = "", town = "", family = ""] = [trades[2], townNames("PL")[1], familyNames[77]];
  // Frequent, rare, too short for three letters in a row, and nowhere.
  const words = [trade, `${family} ${trade}`, family, "łó", "qx", "zzqqxx"];
  const searched = (path: string, what: string, more: readonly string[] = []) =>
    [...words, ...more].map((word) => [`${what} "${word}"`, `${path}q=${encodeURIComponent(word)}`] as const);
  return [
    ["overview", "/console-overview"],
    ["organizations", "/organizations"],
    ["organizations, newest", "/organizations?sort=-createdAt"],
    ["organizations of partners", "/organizations?kind=partner"],
    ["organizations of partners, newest", "/organizations?kind=partner&sort=-createdAt"],
    ["organizations in a country", "/organizations?country=NO&sort=-name"],
    ...searched("/organizations?", "organizations", ["firma777.example", `${town}`]),
    [`organizations "${trade}", newest`, `/organizations?sort=-createdAt&q=${trade}`],
    ["one organization", `/organizations/${organization}`],
    ["its people", `/organizations/${organization}/people`],
    ["very many people", `/organizations/${large}/people`],
    ["very many people, of a role", `/organizations/${large}/people?role=reader`],
    ["very many people, erased", `/organizations/${large}/people?erased=true`],
    ...searched(`/organizations/${large}/people?`, "very many people"),
    ["partners", "/partners"],
    ["partners, by Partner ID", "/partners?sort=partnerId"],
    ["partners, by town", "/partners?sort=-town"],
    ["partners, suspended", "/partners?state=suspended"],
    ["partners, headquarters that resell", "/partners?kind=headquarters&resells=true"],
    ...searched("/partners?", "partners", ["20000"]),
    ["one partner", `/partners/${partner}`],
    ["its suspensions", `/partners/${partner}/suspensions`],
    ["subscriptions", "/subscriptions"],
    ["subscriptions, by renewal", "/subscriptions?sort=renewsOn"],
    ["subscriptions, most seats", "/subscriptions?sort=-seats"],
    ["subscriptions, expired", "/subscriptions?state=expired"],
    ["subscriptions, without partner", "/subscriptions?partner=none"],
    ["subscriptions, of a reseller, by renewal", "/subscriptions?partner=reseller&sort=-renewsOn"],
    ["subscriptions of one", `/subscriptions?organizationId=${organization}`],
    ...searched("/subscriptions?", "subscriptions", [named.partnerNumber, "Usługa 3"]),
    ["orders", "/orders"],
    ["orders, drafts", "/orders?state=draft"],
    ["orders, discarded", "/orders?state=discarded"],
    ["orders of one", `/orders?organizationId=${organization}`],
    ...searched("/orders?", "orders", ["100777"]),
    ["audit", "/audit-events"],
    ["audit, frequent act", "/audit-events?act=signed-in"],
    ["audit, rare act", "/audit-events?act=partner-of-record-corrected"],
    ["audit, act of long ago", "/audit-events?act=subscription-replaced"],
    ["audit, no such act", "/audit-events?act=nobody-did-this"],
    ["audit, by partners", "/audit-events?actor=partner"],
    ["audit, by operators", "/audit-events?actor=operator"],
    ["audit, frequent act by few", "/audit-events?act=signed-in&actor=operator"],
    ["audit, act that they never do", "/audit-events?act=signed-in&actor=job"],
    ["audit of one", `/audit-events?organizationId=${organization}`],
    ["audit of one, rare act", `/audit-events?organizationId=${organization}&act=partner-of-record-corrected`],
    ["audit of the vendor", `/audit-events?organizationId=${vendor}`],
    ["audit of a subject", `/audit-events?subject=${partner}`],
    ["audit, a day", "/audit-events?from=2025-06-01T00:00:00.000Z&until=2025-06-02T00:00:00.000Z"],
    ["audit, rare act, until a year ago", "/audit-events?act=removal-asked&until=2025-11-01T00:00:00.000Z"],
    [
      "audit, by partners in a month",
      "/audit-events?actor=partner&from=2024-02-01T00:00:00.000Z&until=2024-03-01T00:00:00.000Z",
    ],
    ["mail", "/outgoing-mail"],
    ["mail, failed", "/outgoing-mail?state=failed"],
    ["mail, kept", "/outgoing-mail?state=kept"],
    ...searched("/outgoing-mail?", "mail", ["firma777.example", "200777"]),
    [`mail, failed "${family}"`, `/outgoing-mail?state=failed&q=${encodeURIComponent(family)}`],
    ["removal cases", "/removal-requests?state=objected&state=escalated"],
    ["proposals", "/clearing-proposals"],
    ["proposals, open", "/clearing-proposals?state=proposed"],
    ["invitations", "/reseller-invitations"],
    ["relationships", "/partner-relationships"],
    ["past relationships", "/partner-relationships?time=past"],
    ["support messages, open", "/support-messages?handled=no"],
    ["support messages, handled", "/support-messages?handled=yes"],
    ["help answers", "/help-answers"],
    ["partner messages", "/partner-messages"],
    ["charges", "/charges"],
    ["imports", "/imports"],
    ["notices", "/notices"],
  ];
}
