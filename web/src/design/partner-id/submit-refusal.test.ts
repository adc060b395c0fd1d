import { describe, expect, it } from "vitest";
import { checkOutcomes, type PartnerIdCheck } from "../../../../contract/resources.ts";
import { refuseSubmit, type Wish, wantsRemoval } from "./submit-refusal.ts";

const answered = (outcome: PartnerIdCheck["outcome"]): PartnerIdCheck => ({
  outcome,
  partnerId: "1000124",
  partner: null,
  sentence: "",
  waysOut: [],
});

const adding: Wish = { named: true, typed: "1000124", present: null, answer: null };
const editing: Wish = { ...adding, present: "1000123" };

describe("refuseSubmit", () => {
  it("lets an ID go only when the check of exactly this ID found it fit", () => {
    expect(refuseSubmit(adding)).toBe("not-checked");
    for (const outcome of checkOutcomes) {
      const refusal = refuseSubmit({ ...adding, answer: answered(outcome) });
      expect(refusal === null, outcome).toBe(outcome === "eligible");
    }
  });

  it("wants an ID where there is no partner to remove", () => {
    expect(refuseSubmit({ ...adding, typed: " " })).toBe("nothing-typed");
  });

  it("does not submit the partner that is there already", () => {
    expect(refuseSubmit({ ...editing, typed: "1000123" })).toBe("not-changed");
    expect(refuseSubmit({ ...editing, answer: answered("already-of-record") })).toBe("not-changed");
  });

  it("needs no check to remove, by the box or by the empty field", () => {
    for (const wish of [
      { ...editing, named: false },
      { ...editing, typed: "" },
      { ...editing, typed: "  " },
    ]) {
      expect(wantsRemoval(wish)).toBe(true);
      expect(refuseSubmit(wish)).toBeNull();
    }
  });

  it("removes nothing where somebody else has removed the partner meanwhile, and names nobody either", () => {
    const wish = { ...editing, named: false, present: null, answer: answered("eligible") };
    expect(wantsRemoval(wish)).toBe(false);
    expect(refuseSubmit(wish)).toBe("nothing-to-remove");
  });
});
