import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../platform/api.ts";
import { Unreachable } from "../platform/unreachable.ts";

export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/** What to tell a person about an error: the server's own sentence where it gave one. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const { t } = useLingui();
  return (error) => {
    if (error instanceof ApiProblem) return { title: error.document.title, detail: error.document.detail };
    if (error instanceof Unreachable) {
      return { title: t`No connection to Doradca`, detail: t`Check your network connection and try again.` };
    }
    return { title: t`Something went wrong on this page`, detail: t`Try again. If it goes on, load the page anew.` };
  };
}
