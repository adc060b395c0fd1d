import type { PartnerIdCheck } from "../../../../contract/resources.ts";

export interface Wish {
  /** The box "Partner ID" is ticked. */
  readonly named: boolean;
  readonly typed: string;
  /** The Partner ID that is of record when the person decides; null: none. */
  readonly present: string | null;
  /** What the check of exactly this typed ID answered; null: not checked. */
  readonly answer: PartnerIdCheck | null;
}

export type SubmitRefusal = "nothing-typed" | "not-checked" | "not-changed" | "refused" | "nothing-to-remove";

/** The person wants no partner: the box is cleared, or the field is empty. Where there is none to remove, it wants nothing. */
export function wantsRemoval({ named, typed, present }: Wish): boolean {
  return present !== null && (!named || typed.trim() === "");
}

/** Why Submit is refused; null where it may go. Naming needs a check that found the ID fit; removing needs none. */
export function refuseSubmit(wish: Wish): SubmitRefusal | null {
  if (wantsRemoval(wish)) return null;
  if (!wish.named) return "nothing-to-remove";
  const typed = wish.typed.trim();
  if (typed === "") return "nothing-typed";
  if (wish.answer?.outcome === "eligible") return null;
  if (wish.answer?.outcome === "already-of-record" || typed === wish.present) return "not-changed";
  return wish.answer ? "refused" : "not-checked";
}
