import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** Whether the dialog to contact the partner is open, kept in the address; closing it gives the focus back to its button. */
export function useContactDialog() {
  const navigate = useNavigate({ from: "/$language/directory/$partnerId" });
  const { history } = useRouter();
  const { dialog } = useSearch({ from: "/_public/$language/directory/$partnerId" });
  const button = useRef<HTMLButtonElement>(null);
  const [open, openedHere, closing] = [dialog === "contact", useRef(false), useRef(false)];
  const wasOpen = useRef(open);
  const [last, setLast] = useState({ open, nth: open ? 1 : 0 });
  if (last.open !== open) setLast({ open, nth: last.nth + (open ? 1 : 0) });

  useEffect(() => {
    // After the dialog has let go of the focus.
    if (wasOpen.current && !open) requestAnimationFrame(() => button.current?.focus());
    if (!open) [openedHere.current, closing.current] = [false, false];
    wasOpen.current = open;
  }, [open, openedHere, closing]);

  const show = (next: "contact" | undefined) =>
    void navigate({
      to: ".",
      search: (search) => ({ ...search, dialog: next }),
      replace: next === undefined,
      resetScroll: false,
    });

  return {
    button,
    open,
    /** 0: it has never been open. A closed dialog stays until it opens anew, so that it leaves the page in its own way. */
    nth: last.nth,
    onOpen: () => {
      openedHere.current = true;
      show("contact");
    },
    onClose: () => {
      if (closing.current) return;
      closing.current = true;
      // Back to before it was opened here, so that Back does not lead to the same page once more.
      if (openedHere.current) history.back();
      else show(undefined);
    },
  };
}
