import { useEffect, useRef } from "react";
import { arrive } from "../../platform/page-arrival.ts";

/** The heading of what was chosen in the list takes the focus, so that the way to its contents is not through the rest of the list. */
export function useArrivalFocus<T extends HTMLElement>(chosen: string) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (chosen && arrive()) element.current?.focus({ preventScroll: true });
  }, [chosen]);
  return element;
}
