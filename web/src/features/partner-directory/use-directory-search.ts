import { useNavigate, useSearch } from "@tanstack/react-router";
import type { DirectorySearch } from "./partner-directory-search.ts";

/** What the address asks of the directory, and ways to ask something else. */
export function useDirectorySearch() {
  const search = useSearch({ from: "/_public/$language/directory/" });
  const navigate = useNavigate();
  const go = (next: DirectorySearch, replace: boolean) =>
    void navigate({ to: ".", search: next, replace, resetScroll: false });
  return {
    search,
    /** Back leads to what was asked before. */
    ask: (next: DirectorySearch) => go(next, false),
    /** What is typed letter by letter leaves no trail. */
    correct: (next: DirectorySearch) => go(next, true),
  };
}
