import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { leaveHelp, wasAskedForHelp } from "../../platform/help-place.ts";

interface Shown {
  /** The place that is open, as the address names it. */
  readonly guide: string;
  readonly beside: boolean;
  /** The words are there, and with them what the place shows. */
  readonly isReady: boolean;
}

/**
 * Takes the focus into the pane when somebody asked for it or when it lies over the page, to what was opened in it, and back to
 * the button when it closes. A pane that came with the address leaves the focus where it is.
 */
export function useHelpFocus(pane: RefObject<HTMLElement | null>, { guide, beside, isReady }: Shown): void {
  const shown = useRef<string | null>(null);

  useLayoutEffect(() => {
    const element = pane.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      requestAnimationFrame(leaveHelp);
    };
  }, [pane]);

  useEffect(() => {
    if (wasAskedForHelp() || !beside) pane.current?.querySelector<HTMLElement>("#help-title")?.focus();
  }, [pane, beside]);

  useEffect(() => {
    if (!isReady || shown.current === guide) return;
    const isFirst = shown.current === null;
    shown.current = guide;
    const target = document.getElementById(`help-${guide.split(".")[1] ?? ""}`);
    if (target) {
      target.scrollIntoView({ block: "start" });
      if (!isFirst) target.focus({ preventScroll: true });
      return;
    }
    pane.current?.querySelector("[data-help-body]")?.scrollTo({ top: 0 });
    // The link that was followed is gone with the place where it stood.
    const isLost = document.activeElement === document.body;
    if (!isFirst && isLost) pane.current?.querySelector<HTMLElement>("[data-help-heading]")?.focus();
  }, [pane, guide, isReady]);
}
