import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

const route = getRouteApi("/_shell/admin/partner-relationships");

/** What the focus goes to when the dialog closes: the button that opens it or, once asked, what became of the request. */
export const askButtonId = (relationshipId: string) => `ask-${relationshipId}`;
export const requestId = (relationshipId: string) => `request-${relationshipId}`;

/** The dialog that asks a reseller for the end of a relationship: the address says whether it is open, and for which one. */
export function useAskDialog() {
  const navigate = route.useNavigate();
  const { history } = useRouter();
  const { ask } = route.useSearch();
  const openedHere = useRef(false);
  const was = useRef(ask);
  useEffect(() => {
    const closed = was.current;
    was.current = ask;
    if (!closed || ask) return;
    // After the dialog has let go of the focus.
    requestAnimationFrame(() =>
      (document.getElementById(requestId(closed)) ?? document.getElementById(askButtonId(closed)))?.focus(),
    );
  }, [ask]);
  return {
    ask,
    open(relationshipId: string) {
      openedHere.current = true;
      void navigate({ search: { ask: relationshipId }, resetScroll: false });
    },
    close() {
      // Back to before it was opened here, so that Back does not lead to the same page once more.
      if (openedHere.current) history.back();
      else void navigate({ search: {}, replace: true, resetScroll: false });
      openedHere.current = false;
    },
  };
}
