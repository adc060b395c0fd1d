import type { ClearingKind, ClearingProposalState } from "../../domain/clearing-proposals.ts";
import type { InvitationState } from "../../domain/invitation-states.ts";

/** Days ago; negative: in so many days. */
type Ago = number;

/** An invitation of Chmura Plus, whom it was for, and what became of it when. */
export interface InvitationStory {
  readonly sent: Ago;
  readonly note: string;
  /** The customer that opened it. */
  readonly to?: string;
  readonly viewed?: Ago;
  readonly state: InvitationState;
  readonly answered?: Ago;
  readonly reason?: string;
}

export const invitationStories: readonly InvitationStory[] = [
  { sent: 2, note: "Piekarnia Złoty Kłos, rozmowa na targach", state: "sent" },
  { sent: 5, note: "Kancelaria Brzoza", to: "brzoza", viewed: 3, state: "viewed" },
  { sent: 417, note: "Zielona Farma", to: "zielonafarma", viewed: 416, state: "accepted", answered: 415 },
  {
    sent: 61,
    note: "Młyn Nad Wisłą, z polecenia",
    to: "mlynnadwisla",
    viewed: 60,
    state: "declined",
    answered: 58,
    reason: "Zostajemy przy zakupach bezpośrednich.",
  },
  { sent: 41, note: "Hotel Pod Różą – pomyłka w nazwie", state: "withdrawn" },
  { sent: 75, note: "Studio Kadr", state: "expired" },
];

/** How a request to end a relationship went. */
export interface RequestStory {
  readonly asked: Ago;
  readonly reason?: string;
  readonly answered?: Ago;
  /** In so many days from today. */
  readonly promised?: number;
  readonly objection?: string;
  readonly escalated?: true;
  readonly decided?: Ago;
  readonly outcome?: "granted" | "refused";
  readonly decision?: string;
  readonly withdrawn?: Ago;
}

export interface ProposalStory {
  readonly plan: string;
  readonly kind: ClearingKind;
  readonly proposed: Ago;
  readonly note?: string;
  readonly state: ClearingProposalState;
  readonly answered?: Ago;
  readonly reason?: string;
}

/** A relationship with all that was done about ending it. `known` are those of other-stories.ts. */
export interface ResellerStory {
  readonly of: string;
  readonly reseller: string;
  readonly known?: true;
  readonly began: Ago;
  readonly ended?: Ago;
  readonly requests?: readonly RequestStory[];
  readonly proposals?: readonly ProposalStory[];
}

export const resellerStories: readonly ResellerStory[] = [
  {
    of: "zielonafarma",
    reseller: "1000600",
    known: true,
    began: 415,
    requests: [{ asked: 200, reason: "Porównujemy ceny.", withdrawn: 198 }],
    proposals: [
      {
        plan: "baltic-security/plus",
        kind: "hand-over",
        proposed: 199,
        state: "refused",
        answered: 198,
        reason: "Na razie zostajemy.",
      },
    ],
  },
  { of: "zielonafarma", reseller: "1001017", began: 980, ended: 640 },
  {
    of: "echo",
    reseller: "1000600",
    began: 342,
    requests: [{ asked: 4, reason: "Chcemy kupować bezpośrednio." }],
  },
  {
    of: "wazka",
    reseller: "1000600",
    began: 481,
    requests: [{ asked: 8, answered: 5, promised: 12 }],
    proposals: [
      {
        plan: "baltic-office/business",
        kind: "cancel-now",
        proposed: 4,
        state: "refused",
        answered: 3,
        reason: "Bez tych licencji stanie praca redakcji.",
      },
      {
        plan: "baltic-office/business",
        kind: "hand-over",
        proposed: 2,
        note: "Tak usługa będzie trwać bez przerwy.",
        state: "proposed",
      },
    ],
  },
  {
    of: "podlipa",
    reseller: "1000600",
    began: 511,
    requests: [
      {
        asked: 12,
        reason: "Zmieniamy dostawcę.",
        answered: 9,
        objection: "Faktury za wrzesień i październik są nieopłacone.",
      },
    ],
  },
  {
    of: "debowa",
    reseller: "1000600",
    began: 92,
    ended: 20,
    requests: [{ asked: 34, answered: 33, promised: -20 }],
    proposals: [
      { plan: "baltic-mail/standard", kind: "cancel-at-term-end", proposed: 32, state: "withdrawn" },
      { plan: "baltic-mail/standard", kind: "hand-over", proposed: 30, state: "accepted", answered: 25 },
    ],
  },
  { of: "mglisty", reseller: "1001017", known: true, began: 445, requests: [{ asked: 14, escalated: true }] },
  {
    of: "mueller",
    reseller: "1002011",
    known: true,
    began: 520,
    requests: [
      {
        asked: 190,
        escalated: true,
        decided: 175,
        outcome: "refused",
        decision: "The framework agreement with the reseller runs until the end of August.",
      },
      {
        asked: 40,
        reason: "The framework agreement is over.",
        escalated: true,
        decided: 26,
        outcome: "granted",
        decision: "The reseller did not answer, and no agreement stands against it.",
      },
    ],
  },
  {
    of: "sonnenschein",
    reseller: "1002011",
    known: true,
    began: 410,
    ended: 90,
    requests: [
      {
        asked: 130,
        escalated: true,
        decided: 112,
        outcome: "granted",
        decision: "The reseller handed the customer over and did not answer.",
      },
    ],
    proposals: [{ plan: "baltic-voice/start", kind: "cancel-now", proposed: 97, state: "lapsed" }],
  },
];
