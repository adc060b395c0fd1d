import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

/** How long what has changed may take to be shown whole. */
const settlingMilliseconds = 3000;

/** Scrolls until the section of the heading is seen whole, and again should it grow by what has changed. */
function bringIntoSight(heading: HTMLElement) {
  const section = heading.closest("section");
  if (!section) return;
  // Called for its present size first.
  const observer = new ResizeObserver(() => section.scrollIntoView({ block: "nearest" }));
  observer.observe(section);
  setTimeout(() => observer.disconnect(), settlingMilliseconds);
}

/** The open dialog, kept in the address; closing it gives the focus back to what opened it. */
export function useUrlDialog() {
  const navigate = useNavigate();
  const { history } = useRouter();
  const { dialog } = useSearch({ from: "/_shell/admin/subscriptions/$subscriptionId" });
  const opener = useRef<Element | null>(null);
  const target = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(dialog !== undefined);
  const closing = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !dialog) {
      const more = document.getElementById("more-actions");
      const changed = target.current;
      const back = changed ?? (opener.current?.isConnected ? opener.current : more);
      target.current = null;
      opener.current = null;
      closing.current = false;
      // After the dialog has let go of the focus.
      requestAnimationFrame(() => {
        if (back instanceof HTMLElement) back.focus();
        // On a phone it would lie under the toast that tells of the change.
        if (changed) bringIntoSight(changed);
      });
    }
    wasOpen.current = dialog !== undefined;
  }, [dialog]);

  const show = (next: SubscriptionDialog | undefined) =>
    void navigate({ to: ".", search: (search) => ({ ...search, dialog: next }), replace: next === undefined });

  return {
    dialog,
    open: (next: SubscriptionDialog) => {
      opener.current = document.activeElement;
      show(next);
    },
    /** @param focus where the focus goes instead of back. */
    close: (focus: HTMLElement | null) => {
      target.current = focus;
      if (closing.current) return;
      closing.current = true;
      // Back to before it was opened here, so that Back does not lead to the same page once more.
      if (opener.current) history.back();
      else show(undefined);
    },
  };
}
