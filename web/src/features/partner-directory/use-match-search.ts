import { useNavigate, useSearch } from "@tanstack/react-router";
import { type MatchSearch, type MatchStep, matchSteps, stepOf } from "./match-search.ts";

/** The answers given so far, as the address has them, and ways to give others and to go on. */
export function useMatchSearch() {
  const search = useSearch({ from: "/_public/$language/directory/match" });
  const navigate = useNavigate();
  const goTo = (next: MatchSearch, replace = false) =>
    void navigate({ to: ".", search: next, replace, resetScroll: !replace });
  const step = stepOf(search);
  return {
    search,
    /** Notes an answer; the question stays. */
    answer: (answers: MatchSearch) => goTo({ ...search, ...answers, step }, true),
    goTo,
    goToStep: (next: MatchStep) => goTo({ ...search, step: next }),
    next: matchSteps[matchSteps.indexOf(step) + 1] ?? step,
    previous: matchSteps[matchSteps.indexOf(step) - 1],
  };
}
