import { randomUUID } from "node:crypto";
import { publicId } from "../../../../contract/ids.ts";
import { dataFiles } from "../../../../domain/data-files.ts";
import { consoleExpectations } from "./console-expectations.ts";
import { all, type Expected, everybody, type Line, line, open, operators, type Row, readable } from "./line.ts";
import type { Victim } from "./make-victim.ts";
import { relationshipExpectations } from "./relationship-expectations.ts";

/** What the Partner portal answers: to the agent by its ties, to everybody else that it is not theirs. */
const portal = (agent: Expected): Row => [
  "only-partners",
  "only-partners",
  "only-partners",
  "only-partners",
  agent,
  "only-partners",
];
const byTies = { byTies: true } as const;
/** What is a person's own, and nobody else's in the organization either. */
const onlyAdmin = ["not-found", "not-found", "not-found", "204", "not-found", "not-found"] as const;

/** What a customer's people do with orders: the answer to a reader, and to those who may. */
const ordering = (reader: Expected, admins: Expected): Row => [
  "not-found",
  reader,
  admins,
  admins,
  "not-found",
  "only-the-customer",
];
/** The same of what is the asker's own: another customer has one too. */
const own = (reader: Expected, admins: Expected): Row =>
  [admins, ...ordering(reader, admins).slice(1)] as unknown as Row;
const ofOrder = ({ order }: Victim) => ({ path: { id: order } });
const ofImport = (victim: Victim) => [{ path: { id: victim.import } }];
const ofSubscription = ({ subscription }: Victim) => ({ path: { id: subscription } });
const newOperator = { name: "Nowy Operator", password: "correct horse battery", language: "pl" };
const days = { asOf: "2026-11-01T00:00:00Z", knownAt: "2099-01-01T00:00:00Z" };

/**
 * Every route, and how each asker is answered who asks about the victim's data (rule 14). A list is 200 for everybody and
 * shows each its own. A route that is not here fails the test.
 *
 * The columns: stranger, reader, billing admin, global admin, partner's agent, operator.
 */
export const expectations: Readonly<Record<string, Line>> = {
  "GET /health": line(everybody, undefined, { ...open, blind: true }),
  "GET /ready": line(everybody, undefined, { ...open, blind: true }),

  "POST /api/v1/first-operator": line(
    all("link-used"),
    () => [{ body: { ...newOperator, token: "guessed", email: `${randomUUID()}@nobody.example` } }],
    { nobody: "link-used" },
  ),
  "POST /api/v1/session": line(
    all("sign-in-failed"),
    () => [{ body: { email: `${randomUUID()}@nobody.example`, password: "correct horse battery" } }],
    { nobody: "sign-in-failed" },
  ),
  "DELETE /api/v1/session": line(all("204"), undefined, { nobody: "204" }),
  "GET /api/v1/sessions": line(everybody),
  "DELETE /api/v1/sessions/{id}": line(
    ["not-found", "not-found", "not-found", "204", "not-found", "not-found"],
    ({ adminsSession }) => [{ path: { id: adminsSession } }],
  ),
  "GET /api/v1/me": line(everybody),
  "PATCH /api/v1/me": line(everybody, () => [{ body: { theme: "dark" } }]),

  "GET /api/v1/notices": line(everybody, () => [{}, { query: { read: "no", topic: "orders" } }]),
  "PUT /api/v1/notices/reading": line(onlyAdmin, ({ notice }) => [{ body: { upTo: notice } }]),
  "PUT /api/v1/notices/{id}/reading": line(onlyAdmin, ({ notice }) => [{ path: { id: notice } }]),
  "DELETE /api/v1/notices/{id}/reading": line(onlyAdmin, ({ notice }) => [{ path: { id: notice } }]),
  "GET /api/v1/notice-preferences": line(everybody),
  "PUT /api/v1/notice-preferences/{topic}": line(["200", "200", "200", "200", "200", "not-found"], () => [
    { path: { topic: "orders" }, body: { inProduct: true, byMail: false } },
  ]),
  "GET /api/v1/api-keys": line(everybody),
  "POST /api/v1/api-keys": line(all("201"), () => [{ body: { name: "Billing", expiresInDays: 30 } }], {
    byKey: "only-signed-in-people",
  }),
  "DELETE /api/v1/api-keys/{id}": line(
    ["not-found", "not-found", "not-found", "204", "not-found", "not-found"],
    ({ adminsKey }) => [{ path: { id: adminsKey } }],
  ),
  "GET /api/v1/services": line(everybody, () => [{}, { query: { country: "PL" } }]),
  "GET /api/v1/tax-rates": line(everybody),
  "PUT /api/v1/tax-rates/{country}": line([...operators, "200"], () => [
    { path: { country: "SE" }, body: { percent: "25.00" } },
  ]),
  "GET /api/v1/plans/{id}/prices": line([...operators, "200"], ({ plan }) => [{ path: { id: plan } }]),
  "PUT /api/v1/plans/{id}/prices": line([...operators, "200"], ({ plan }) => [
    { path: { id: plan }, body: { country: "SE", term: "monthly", price: { amount: "99.00", currency: "EUR" } } },
  ]),
  "GET /api/v1/charges": line(everybody, ({ subscription }) => [{}, { query: { subscriptionId: subscription } }]),
  "GET /api/v1/directory/partners": line(everybody, () => [{}, { query: { q: "Partner" } }], open),
  "GET /api/v1/directory/matches": line(everybody, () => [{ query: { country: "PL", help: "set-up" } }], open),
  "GET /api/v1/directory/maps/{country}": line(everybody, () => [{ path: { country: "PL" } }], open),
  "GET /api/v1/directory/partners/{partnerId}": line(
    everybody,
    ({ partners: [partner] }) => [{ path: { partnerId: partner.partnerId } }],
    open,
  ),

  "GET /api/v1/subscriptions": line(everybody, () => [{}, { query: { q: "service", sort: "-seats" } }]),
  "GET /api/v1/subscriptions/{id}": line(readable, (victim) => [ofSubscription(victim), { path: { id: victim.sold } }]),
  "PUT /api/v1/subscriptions/{id}/state": line([...operators, "200"], (victim) => [
    { ...ofSubscription(victim), body: { state: "suspended", reason: "Unpaid" } },
  ]),
  "POST /api/v1/subscriptions/{id}/replacement": line([...operators, "201"], (victim) => [
    { ...ofSubscription(victim), body: { planId: victim.plan, seats: 5, term: "yearly", reason: "Larger" } },
  ]),
  "POST /api/v1/subscriptions/{id}/change-previews": line(
    ["not-found", "200", "200", "200", "not-found", "only-the-customer"],
    (victim) => [{ ...ofSubscription(victim), body: { seats: 12 } }],
  ),
  "PATCH /api/v1/subscriptions/{id}": line(
    ["not-found", "role-may-not-order", "200", "200", "not-found", "only-the-customer"],
    // It is so already, which needs nobody's agreement and writes nothing.
    (victim) => [{ ...ofSubscription(victim), body: { autoRenew: true, quote: "guessed" } }],
  ),
  "POST /api/v1/subscriptions/{id}/cancellation-previews": line(
    ["not-found", "200", "200", "200", "not-found", "only-the-customer"],
    (victim) => [ofSubscription(victim)],
  ),
  "POST /api/v1/subscriptions/{id}/cancellation": line(
    ["not-found", "role-may-not-order", "quote-changed", "quote-changed", "not-found", "only-the-customer"],
    (victim) => [{ ...ofSubscription(victim), body: { quote: "guessed" } }],
  ),
  "GET /api/v1/subscriptions/{id}/partner-of-record": line(readable, (victim) => [
    ofSubscription(victim),
    { ...ofSubscription(victim), query: days },
  ]),
  "PUT /api/v1/subscriptions/{id}/partner-of-record": line(
    ["not-found", "role-may-not-change", "200", "200", "not-found", "only-the-customer"],
    (victim) => victim.partners.map(({ partnerId }) => ({ ...ofSubscription(victim), body: { partnerId } })),
  ),
  "DELETE /api/v1/subscriptions/{id}/partner-of-record": line(
    ["not-found", "role-may-not-change", "204", "204", "not-found", "only-the-customer"],
    (victim) => [ofSubscription(victim)],
  ),
  "GET /api/v1/subscriptions/{id}/partner-of-record/history": line(readable, (victim) => [
    ofSubscription(victim),
    { ...ofSubscription(victim), query: { knownAt: days.knownAt } },
  ]),
  "GET /api/v1/subscriptions/{id}/partner-of-record/corrections": line(readable, (victim) => [ofSubscription(victim)]),
  "POST /api/v1/subscriptions/{id}/partner-of-record/corrections": line([...operators, "201"], (victim) => [
    {
      ...ofSubscription(victim),
      body: {
        from: "2026-02-01T00:00:00.000Z",
        until: "2026-02-02T00:00:00.000Z",
        partnerId: null,
        reason: "Mistaken",
      },
    },
  ]),
  "POST /api/v1/partner-id-checks": line(
    ["not-found", "200", "200", "200", "not-found", "only-the-customer"],
    ({ subscription, sold, order, orderItem, partners: [of] }) => [
      { body: { orderId: order, partnerId: of.partnerId } },
      { body: { orderId: order, itemId: orderItem, partnerId: of.partnerId } },
      { body: { subscriptionId: subscription, partnerId: of.partnerId } },
      { body: { subscriptionIds: [subscription, sold], partnerId: of.partnerId } },
    ],
  ),
  "POST /api/v1/partner-of-record-namings": line(
    ["not-found", "role-may-not-change", "200", "200", "not-found", "only-the-customer"],
    ({ subscription, second, partners }) =>
      partners.map(({ partnerId }) => ({ body: { partnerId, subscriptions: [{ id: subscription }, { id: second }] } })),
  ),
  "GET /api/v1/me/chosen-partner": line(own("200", "200")),
  "PUT /api/v1/me/chosen-partner": line(own("role-may-not-order", "200"), ({ partners: [of] }) => [
    { body: { partnerId: of.partnerId } },
  ]),
  "DELETE /api/v1/me/chosen-partner": line(own("204", "204")),
  "GET /api/v1/orders": line(everybody, () => [{}, { query: { state: "draft" } }]),
  "POST /api/v1/orders": line(own("role-may-not-order", "201"), ({ plan }) => [
    { body: { items: [{ planId: plan, countryOfUse: "PL" }] } },
  ]),
  "GET /api/v1/orders/{id}": line(readable, (victim) => [ofOrder(victim), { path: { id: victim.placedOrder } }]),
  "PATCH /api/v1/orders/{id}": line(ordering("role-may-not-order", "200"), (victim) => [
    { ...ofOrder(victim), body: { partnerQuestionAnswered: true } },
  ]),
  "DELETE /api/v1/orders/{id}": line(ordering("role-may-not-order", "204"), (victim) => [ofOrder(victim)]),
  "PUT /api/v1/orders/{id}/partner-of-record": line(ordering("role-may-not-order", "200"), (victim) => [
    { ...ofOrder(victim), body: { partnerId: victim.partners[0].partnerId } },
  ]),
  "DELETE /api/v1/orders/{id}/partner-of-record": line(ordering("role-may-not-order", "200"), (victim) => [
    ofOrder(victim),
  ]),
  "PUT /api/v1/orders/{id}/items/{itemId}/partner-of-record": line(
    ordering("role-may-not-order", "200"),
    ({ order, orderItem, partners: [of] }) => [
      { path: { id: order, itemId: orderItem }, body: { partnerId: of.partnerId } },
    ],
  ),
  "DELETE /api/v1/orders/{id}/items/{itemId}/partner-of-record": line(
    ordering("role-may-not-order", "200"),
    ({ order, orderItem }) => [{ path: { id: order, itemId: orderItem } }],
  ),
  "POST /api/v1/orders/{id}/placement": line(ordering("role-may-not-order", "200"), ({ placedOrder }) => [
    { path: { id: placedOrder }, body: { total: { amount: "1.00", currency: "PLN" } } },
  ]),
  "GET /api/v1/partner-relationships": line(everybody, () => [{}, { query: { time: "past" } }], byTies),
  ...relationshipExpectations,
  ...consoleExpectations,
  "POST /api/v1/help-answers": line(all("204"), () => [{ body: { page: "home", helpful: true } }], {
    nobody: "204",
    keepsFromNobody: true,
  }),
  "GET /api/v1/help-answers": line([...operators, "200"], () => [{}, { query: { sort: "-share" } }]),
  "POST /api/v1/support-messages": line(all("201"), () => [{ body: { page: "home", text: "Hello" } }]),
  "GET /api/v1/support-messages": line([...operators, "200"], () => [{}, { query: { handled: "no" } }]),
  "PUT /api/v1/support-messages/{id}/handling": line([...operators, "204"], ({ supportMessage }) => [
    { path: { id: supportMessage } },
  ]),
  "DELETE /api/v1/support-messages/{id}/handling": line([...operators, "204"], ({ supportMessage }) => [
    { path: { id: supportMessage } },
  ]),
  "GET /api/v1/outgoing-mail": line([...operators, "200"], () => [{}, { query: { state: "kept", q: "hello" } }]),
  "GET /api/v1/outgoing-mail/{id}": line([...operators, "200"], ({ outgoingMail }) => [{ path: { id: outgoingMail } }]),
  "POST /api/v1/outgoing-mail/{id}/tries": line([...operators, "mail-not-set-up"], ({ outgoingMail }) => [
    { path: { id: outgoingMail } },
  ]),
  "GET /api/v1/imports": line([...operators, "200"]),
  "POST /api/v1/imports": line([...operators, "201"], () => [
    { body: { kind: "organizations", fileName: "organizations.csv", size: 5 } },
  ]),
  "GET /api/v1/imports/{id}": line([...operators, "200"], ofImport),
  "GET /api/v1/imports/{id}/faults": line([...operators, "200"], ofImport),
  "GET /api/v1/imports/{id}/faults.csv": line([...operators, "200"], ofImport),
  // It has arrived already.
  "PUT /api/v1/imports/{id}/parts/{number}": line([...operators, "204"], (victim) => [
    { path: { id: victim.import, number: "1" } },
  ]),
  "POST /api/v1/imports/{id}/confirmation": line([...operators, "201"], ofImport),
  "DELETE /api/v1/imports/{id}": line([...operators, "204"], ofImport),
  "GET /api/v1/exports/{kind}": line([...operators, "200"], () => dataFiles.map((kind) => ({ path: { kind } })), {
    audited: true,
  }),
  "GET /api/v1/import-templates/{kind}": line([...operators, "200"], () =>
    dataFiles.map((kind) => ({ path: { kind } })),
  ),
  "POST /api/v1/partner-messages": line(
    ["not-found", "role-may-not-write-to-partner", "201", "201", "not-found", "only-the-customer"],
    ({ subscription, partners: [of] }) => [
      { body: { partnerId: of.partnerId, subscriptionId: subscription, text: "Please call us.", consent: true } },
    ],
  ),
  "GET /api/v1/partner-messages": line(everybody, ({ subscription }) => [
    {},
    { query: { subscriptionId: subscription } },
  ]),
  "GET /api/v1/portfolio": line(portal("200"), undefined, byTies),
  "GET /api/v1/portfolio/subscriptions": line(
    portal("200"),
    () => [{}, { query: { time: "past", sort: "-since" } }],
    byTies,
  ),
  "GET /api/v1/portfolio/subscriptions.csv": line(portal("200"), () => [{}, { query: { time: "past" } }], {
    ...byTies,
    audited: true,
  }),
  "GET /api/v1/customers": line(portal("200"), () => [{}, { query: { time: "past" } }], byTies),
  "GET /api/v1/customers/{id}": line(
    portal("200"),
    ({ organizationId }) => [{ path: { id: publicId("organization", organizationId) } }],
    byTies,
  ),
  "GET /api/v1/people": line(portal("200")),
  "POST /api/v1/people": line(portal("only-partner-admins"), () => [
    { body: { name: "Nowa Osoba", email: `${randomUUID()}@people.example`, role: "agent" } },
  ]),
  "GET /api/v1/partner-accounts": line(portal("200")),
  "PATCH /api/v1/partner-accounts/{id}": line(portal("only-partner-admins"), ({ partners: [of] }) => [
    { path: { id: publicId("partner", of.id) }, body: { listed: false } },
  ]),
  "POST /api/v1/customers/{id}/orders": line(
    portal("201"),
    ({ organizationId, plan }) => [
      { path: { id: publicId("organization", organizationId) }, body: { items: [{ planId: plan }] } },
    ],
    byTies,
  ),
  "GET /api/v1/audit-events": line(everybody, ({ subscription, adminsSession }) => [
    {},
    { query: { subject: subscription } },
    { query: { subject: adminsSession } },
  ]),
};
