import { useLingui } from "@lingui/react/macro";
import type { RemovalRequestState } from "../../../../domain/removal-request-states.ts";
import { StateBadge, type StateTone } from "../state-badge.tsx";

const tones = {
  asked: "waiting",
  "date-promised": "waiting",
  objected: "warning",
  escalated: "warning",
  granted: "good",
  withdrawn: "over",
  refused: "over",
  done: "good",
} as const satisfies Record<RemovalRequestState, StateTone>;

/** The name of each state of a removal request. */
export function useRemovalRequestStateNames(): Readonly<Record<RemovalRequestState, string>> {
  const { t } = useLingui();
  return {
    asked: t({ context: "removal request", message: "waiting for an answer" }),
    "date-promised": t({ context: "removal request", message: "date promised" }),
    objected: t({ context: "removal request", message: "objected to" }),
    escalated: t({ context: "removal request", message: "with the vendor" }),
    granted: t({ context: "removal request", message: "approved by the vendor" }),
    withdrawn: t({ context: "removal request", message: "withdrawn" }),
    refused: t({ context: "removal request", message: "refused by the vendor" }),
    done: t({ context: "removal request", message: "done" }),
  };
}

export function RemovalRequestBadge({ state }: { readonly state: RemovalRequestState }) {
  return <StateBadge tone={tones[state]}>{useRemovalRequestStateNames()[state]}</StateBadge>;
}
