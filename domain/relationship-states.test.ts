import { describe, expect, test } from "vitest";
import {
  type ClearingProposalMover,
  clearingProposalMoves,
  clearingProposalStates,
  mayMoveClearingProposal,
} from "./clearing-proposals.ts";
import {
  type InvitationMover,
  invitationMoves,
  invitationStates,
  isInvitationOpen,
  mayMoveInvitation,
} from "./invitation-states.ts";
import {
  isCase,
  isRemovalRequestOpen,
  mayMoveRemovalRequest,
  type RemovalRequestMover,
  removalRequestMoves,
  removalRequestStates,
} from "./removal-request-states.ts";

interface Table {
  readonly name: string;
  readonly states: readonly string[];
  readonly moves: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly movers: readonly string[];
  readonly first: string;
  readonly may: (from: string, to: string, by: string) => boolean;
}

const tables: readonly Table[] = [
  {
    name: "an invitation",
    states: invitationStates,
    moves: invitationMoves,
    movers: ["customer", "reseller", "clock"] satisfies InvitationMover[],
    first: "sent",
    may: mayMoveInvitation as Table["may"],
  },
  {
    name: "a removal request",
    states: removalRequestStates,
    moves: removalRequestMoves,
    movers: ["customer", "reseller", "operator", "clock"] satisfies RemovalRequestMover[],
    first: "asked",
    may: mayMoveRemovalRequest as Table["may"],
  },
  {
    name: "a proposal",
    states: clearingProposalStates,
    moves: clearingProposalMoves,
    movers: ["customer", "reseller", "clock"] satisfies ClearingProposalMover[],
    first: "proposed",
    may: mayMoveClearingProposal as Table["may"],
  },
];

describe.each(tables)("$name", ({ states, moves, movers, first, may }) => {
  test("reaches every state from its first", () => {
    const reached = new Set([first]);
    for (const state of reached) for (const next of Object.keys(moves[state] ?? {})) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test("may come to an end from wherever it stands", () => {
    const endsFrom = (state: string): boolean => {
      const next = Object.keys(moves[state] ?? {}).filter((one) => one !== state);
      return next.length === 0 || next.some(endsFrom);
    };
    expect(states.filter((state) => !endsFrom(state))).toEqual([]);
  });

  test("makes the moves of its table and refuses every other, whoever asks", () => {
    const allowed: string[] = [];
    for (const from of states)
      for (const to of states) for (const by of movers) if (may(from, to, by)) allowed.push(`${from} → ${to} by ${by}`);
    const listed = Object.entries(moves).flatMap(([from, ways]) =>
      Object.entries(ways).flatMap(([to, by]) => by.map((one) => `${from} → ${to} by ${one}`)),
    );
    expect(allowed.sort()).toEqual(listed.sort());
  });
});

test("who may do what, letter for letter", () => {
  const moved = (table: Table["moves"]) =>
    Object.entries(table).flatMap(([from, ways]) =>
      Object.entries(ways).map(([to, by]) => `${from} → ${to}: ${by.join(", ")}`),
    );
  expect(moved(invitationMoves)).toEqual([
    "sent → viewed: customer",
    "sent → withdrawn: reseller",
    "sent → expired: clock",
    "viewed → accepted: customer",
    "viewed → declined: customer",
    "viewed → withdrawn: reseller",
    "viewed → expired: clock",
  ]);
  expect(moved(clearingProposalMoves)).toEqual([
    "proposed → accepted: customer",
    "proposed → refused: customer",
    "proposed → withdrawn: reseller",
    "proposed → lapsed: clock",
  ]);
  expect(moved(removalRequestMoves)).toEqual([
    "asked → withdrawn: customer",
    "asked → done: reseller",
    "asked → date-promised: reseller",
    "asked → objected: reseller",
    "asked → escalated: clock",
    "date-promised → withdrawn: customer",
    "date-promised → done: reseller",
    "date-promised → date-promised: reseller",
    "date-promised → objected: reseller",
    "date-promised → escalated: clock",
    "objected → withdrawn: customer",
    "objected → done: reseller",
    "objected → granted: operator",
    "objected → refused: operator",
    "escalated → withdrawn: customer",
    "escalated → done: reseller",
    "escalated → granted: operator",
    "escalated → refused: operator",
    "granted → withdrawn: customer",
    "granted → done: reseller, operator",
  ]);
});

test("what is open, and what the vendor has to decide", () => {
  expect(invitationStates.filter(isInvitationOpen)).toEqual(["sent", "viewed"]);
  expect(removalRequestStates.filter(isRemovalRequestOpen)).toEqual([
    "asked",
    "date-promised",
    "objected",
    "escalated",
    "granted",
  ]);
  expect(removalRequestStates.filter(isCase)).toEqual(["objected", "escalated"]);
});
