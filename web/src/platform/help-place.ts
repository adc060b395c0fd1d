import { useRouter, useSearch } from "@tanstack/react-router";

/** What the address says of the help, on every page: which place of it is open, and what is searched there. */
export interface HelpSearch {
  readonly guide?: string | undefined;
  readonly guideSearch?: string | undefined;
}

/** The instructions for the page that is open, whichever it is. */
export const herePlace = "here";

/** Wide enough for the help to stand beside the page; else it lies over it. */
export const besideThePage = "(min-width: 1100px)";

const helpButtonId = "help-button";

/** Keeps the help open from page to page, until it is closed. */
export function keepHelp<Search extends object>({
  search,
  next,
}: {
  search: Search;
  next: (search: Search) => Search;
}): Search {
  const { guide, guideSearch } = search as HelpSearch;
  return { ...(guide !== undefined && { guide }), ...(guideSearch !== undefined && { guideSearch }), ...next(search) };
}

/** The same page with another place of the help. */
export function withHelp({ guide, guideSearch }: HelpSearch) {
  return (search: object) => ({ ...search, guide, guideSearch });
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function useHelpAddress(): HelpSearch {
  const guide = useSearch({ strict: false, select: (search) => text((search as HelpSearch).guide) });
  const guideSearch = useSearch({ strict: false, select: (search) => text((search as HelpSearch).guideSearch) });
  return { guide, guideSearch };
}

let asked = false;

/** True once after the help's button was pressed: the focus then goes into the help. */
export function wasAskedForHelp(): boolean {
  const was = asked;
  asked = false;
  return was;
}

/** The help's button: what it needs to open the pane and to close it. */
export function useHelpButton() {
  const { guide } = useHelpAddress();
  const { go, close } = useHelpMoves();
  const open = guide !== undefined;
  return {
    open,
    button: {
      id: helpButtonId,
      "aria-expanded": open,
      onPointerEnter: helpComesNear,
      onFocus: helpComesNear,
      onClick: () => {
        if (open) return close();
        asked = true;
        // Over the page it is a place of its own, from which Back leads to the page.
        go({ guide: herePlace }, { replace: matchMedia(besideThePage).matches });
      },
    },
  };
}

/** Ways to move in the help. The page itself stays where it is. */
export function useHelpMoves() {
  const router = useRouter();
  const go = (to: HelpSearch, { replace = false }: { readonly replace?: boolean } = {}) => {
    // By its path: "." would lead away from an address that has no page.
    const { pathname } = router.state.location;
    void router.navigate({ to: pathname as ".", search: withHelp(to) as never, replace, resetScroll: false });
  };
  return { go, close: () => go({}, { replace: true }) };
}

/** The focus goes back to the button; to the page, where it is gone with its page. */
export function leaveHelp(): void {
  // A page that was opened from the help has taken the focus already.
  if (document.activeElement !== document.body) return;
  (document.getElementById(helpButtonId) ?? document.getElementById("main"))?.focus({ preventScroll: true });
}

let load: (() => Promise<unknown>) | null = null;

/** Says where the pane's code is. What stands below the features cannot name it. */
export function provideHelp(loadPane: () => Promise<unknown>): void {
  load = loadPane;
}

/** Fetches the pane's code when the pointer or the focus comes near the button, so that it is there at the press. */
function helpComesNear(): void {
  void load?.().catch(() => undefined);
}
