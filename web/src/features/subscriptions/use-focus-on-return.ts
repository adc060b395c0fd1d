import { useEffect, useRef } from "react";

/** Going back to the list gives the focus to the subscription that was open. */
export function useFocusOnReturn(openId: string | undefined): void {
  const before = useRef(openId);
  useEffect(() => {
    if (before.current && !openId) document.getElementById(before.current)?.focus();
    before.current = openId;
  }, [openId]);
}
