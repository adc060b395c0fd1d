import type { Act, PlanAct, Story } from "./stories.ts";

const named = (ago: number, partner: string, by?: string): Act => ({
  did: "name",
  ago,
  partner,
  ...(by ? { by } : {}),
});
const atCheckout = (ago: number, partner: string): Act => ({ did: "name", ago, partner, through: "checkout" });
const byApi = (ago: number, partner: string): Act => ({ did: "name", ago, partner, through: "api" });
const removed = (ago: number): Act => ({ did: "remove", ago });
const suspended = (ago: number): Act => ({ did: "suspend", ago, reason: "The invoice has been unpaid for 30 days." });
const reactivated = (ago: number): Act => ({ did: "reactivate", ago, reason: "The invoice has been paid." });
const cancelled = (ago: number, reason: string): Act => ({ did: "cancel", ago, reason });
const replaced = (ago: number): Act => ({ did: "replace", ago });
const planned = (ago: number, change: Pick<PlanAct, "seats" | "plan" | "term">): Act => ({
  did: "plan",
  ago,
  ...change,
});
const renewalStopped = (ago: number): Act => ({ did: "stop-renewal", ago });
const expired = (ago: number): Act => ({ did: "expire", ago });

type Rest = Pick<Story, "pending" | "soldBy" | "replaces">;

function monthly(
  of: string,
  plan: string,
  seats: number,
  began: number,
  acts: readonly Act[] = [],
  rest: Partial<Rest> = {},
): Story {
  return { of, plan, seats, term: "monthly", began, acts, ...rest };
}

function yearly(
  of: string,
  plan: string,
  seats: number,
  began: number,
  acts: readonly Act[] = [],
  rest: Partial<Rest> = {},
): Story {
  return { ...monthly(of, plan, seats, began, acts, rest), term: "yearly" };
}

const polish: readonly Story[] = [
  // Its partner has since lost the authorization: the page warns, and the partner stays (rule 6).
  yearly("mlynnadwisla", "baltic-office/business", 60, 700, [named(690, "1001102")]),
  yearly("mlynnadwisla", "baltic-mail/plus", 60, 700, [
    named(640, "1001017", "lukasz"),
    removed(400),
    named(180, "1001024", "lukasz"),
  ]),
  monthly("mlynnadwisla", "baltic-voice/team", 8, 120),
  yearly("mlynnadwisla", "baltic-security/essential", 60, 330, [atCheckout(330, "1001017")]),

  // A suspended partner stays of record as well.
  monthly("podlipa", "baltic-office/basic", 9, 510, [named(480, "1000500")]),
  monthly("podlipa", "baltic-mail/standard", 9, 510, [], { soldBy: "1000600" }),
  monthly("podlipa", "baltic-voice/start", 4, 260, [
    named(250, "1001205"),
    cancelled(70, "Cancelled at the customer's request."),
  ]),

  yearly("debowa", "baltic-office/basic", 5, 800, [named(790, "1001401"), expired(435)]),
  monthly("debowa", "baltic-mail/standard", 6, 90),

  yearly("srodmiescie", "baltic-office/enterprise", 140, 620, [
    named(600, "1001506", "former"),
    {
      did: "correct",
      ago: 300,
      from: 520,
      until: 460,
      partner: "1001609",
      reason: "Pismo przychodni wskazuje na te dwa miesiące Bursztyn Net; wpisano je omyłkowo przy innej subskrypcji.",
    },
  ]),
  yearly("srodmiescie", "baltic-mail/plus", 150, 620, [
    named(600, "1001506", "former"),
    named(350, "1001609"),
    planned(20, { seats: 120 }),
  ]),
  yearly("srodmiescie", "baltic-security/plus", 150, 240, [named(235, "1001506"), renewalStopped(15)]),
  yearly("srodmiescie", "baltic-voice/contact-center", 20, 190, [suspended(12)]),

  yearly("wazka", "baltic-office/business", 18, 480, [], { soldBy: "1000600" }),
  yearly("wazka", "baltic-mail/standard", 18, 480, [named(300, "1000400"), planned(30, { term: "monthly" })]),
  yearly("wazka", "baltic-security/plus", 18, 220, [byApi(210, "1000123")]),
  monthly("wazka", "baltic-voice/start", 3, 3, [], { pending: true }),

  yearly("brzoza", "baltic-office/business", 22, 390, [named(380, "1000124", "iga"), replaced(75)]),
  yearly("brzoza", "baltic-office/enterprise", 30, 75, [], { replaces: "baltic-office/business" }),
  yearly("brzoza", "baltic-security/plus", 22, 75, [
    atCheckout(75, "1000124"),
    planned(10, { seats: 18, plan: "baltic-security/essential" }),
  ]),

  yearly("mglisty", "baltic-office/business", 14, 430, [], { soldBy: "1001017" }),
  yearly("mglisty", "baltic-mail/standard", 14, 430, [], { soldBy: "1001017" }),
  monthly("mglisty", "baltic-voice/team", 6, 140),
  monthly("mglisty", "baltic-security/essential", 14, 140, [named(130, "1001213"), removed(40)]),

  monthly("echo", "baltic-office/basic", 11, 340, [named(320, "1001804"), removed(45)]),
  monthly("echo", "baltic-mail/standard", 11, 340, [named(320, "1001804")]),
  monthly("echo", "baltic-security/essential", 11, 340, [suspended(200), reactivated(190), suspended(9)], {
    soldBy: "1000600",
  }),
];

const german: readonly Story[] = [
  monthly("sonnenschein", "baltic-office/basic", 7, 540),
  monthly("sonnenschein", "baltic-mail/standard", 7, 540, [named(500, "1000400")]),
  monthly("sonnenschein", "baltic-voice/start", 3, 400, [cancelled(95, "The reseller handed the customer over.")], {
    soldBy: "1002011",
  }),

  yearly("mueller", "baltic-office/enterprise", 210, 880, [named(870, "1002105")]),
  yearly("mueller", "baltic-mail/plus", 210, 500, [], { soldBy: "1002011" }),
  yearly("mueller", "baltic-security/plus", 210, 700, [named(690, "1002206", "uwe"), named(310, "1002105", "uwe")]),
  yearly("mueller", "baltic-voice/contact-center", 35, 260, [planned(25, { seats: 28 })]),

  yearly("hafenlogistik", "baltic-office/business", 75, 760, [named(740, "1002028")]),
  yearly("hafenlogistik", "baltic-mail/plus", 75, 760, [named(740, "1002028")]),
  yearly("hafenlogistik", "baltic-security/essential", 75, 760, [named(740, "1002011"), expired(395)]),
  yearly("hafenlogistik", "baltic-voice/team", 40, 170, [atCheckout(170, "1002011")]),
];

const northern: readonly Story[] = [
  yearly("fiskebruk", "baltic-office/business", 30, 590, [named(570, "1000300")]),
  yearly("fiskebruk", "baltic-mail/standard", 30, 590, [named(570, "1003015"), named(200, "1000300")]),
  yearly("fiskebruk", "baltic-security/essential", 30, 230),

  monthly("fjellheim", "baltic-office/basic", 16, 420),
  monthly("fjellheim", "baltic-mail/standard", 16, 420, [named(410, "1003209")]),
  monthly("fjellheim", "baltic-voice/team", 9, 280, [named(270, "1003216"), suspended(25)]),

  yearly("bjork", "baltic-office/business", 12, 580, [named(560, "1000300")]),
  yearly("bjork", "baltic-mail/standard", 12, 580, [renewalStopped(8)]),
  yearly("bjork", "baltic-security/plus", 12, 350, [named(340, "1004012"), removed(110)]),

  yearly("havgaarden", "baltic-office/business", 15, 360, [named(350, "1005018")]),
  yearly("havgaarden", "baltic-mail/plus", 15, 4, [atCheckout(4, "1005107")], { pending: true }),

  yearly("koivu", "baltic-office/basic", 8, 640),
  yearly("koivu", "baltic-security/essential", 8, 640, [
    named(630, "1008106"),
    {
      did: "correct",
      ago: 240,
      from: 270,
      until: 250,
      partner: null,
      reason: "The customer had ended the agreement for the time of its move; the letter arrived late.",
    },
  ]),
  monthly("koivu", "baltic-mail/standard", 8, 300, [
    named(290, "1008015"),
    cancelled(55, "Cancelled at the customer's request."),
  ]),
];

const eastern: readonly Story[] = [
  monthly("umostu", "baltic-office/basic", 6, 450, [named(440, "1006013"), named(150, "1006020")]),
  monthly("umostu", "baltic-mail/standard", 6, 450),

  yearly("gintaronamai", "baltic-office/business", 20, 780, [named(760, "1007014")]),
  yearly("gintaronamai", "baltic-voice/team", 7, 780, [named(760, "1007021"), expired(50)]),
];

/** Everybody else's subscriptions, so that lists, search and paging have something to show. */
export const otherStories: readonly Story[] = [...polish, ...german, ...northern, ...eastern];

/** A reseller relationship: the customer, the reseller's number, and when it began and ended, in days ago. */
export const resellerRelationships = [
  { of: "zielonafarma", reseller: "1000600", began: 415 },
  { of: "mglisty", reseller: "1001017", began: 445 },
  { of: "mueller", reseller: "1002011", began: 520 },
  { of: "sonnenschein", reseller: "1002011", began: 410, ended: 90 },
] as const;
