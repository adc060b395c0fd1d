import { useEffect } from "react";

/** Puts what the page shows first in the title of the window. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Doradca`;
  }, [title]);
}
