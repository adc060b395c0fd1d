import { useEffect, useEffectEvent, useState } from "react";

/** Milliseconds without a key after which the address takes over what was typed. */
const pause = 250;

/** What stands in the search box: follows the keys at once, and tells the address after a pause. */
export function useTypedSearch(inAddress: string, onSettled: (typed: string) => void) {
  const [typed, setTyped] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const [sent, setSent] = useState(inAddress);
  const settle = useEffectEvent((value: string) => {
    setSent(value);
    onSettled(value);
  });
  if (seen !== inAddress) {
    setSeen(inAddress);
    // A key pressed while the address was changing stays; only an address that came from elsewhere replaces what was typed.
    if (inAddress !== sent) setTyped(inAddress);
  }
  useEffect(() => {
    const settled = typed.trim();
    if (settled === inAddress) return;
    const timer = setTimeout(() => settle(settled), pause);
    return () => clearTimeout(timer);
  }, [typed, inAddress]);
  return [typed, setTyped] as const;
}
