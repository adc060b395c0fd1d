import { useState } from "react";

const drafts = new Map<string, string>();

/**
 * A text that is being written. It outlives the place that it is written in, also where that closes by accident or the session
 * ends meanwhile; it goes with the page.
 *
 * @param of whose text it is and what for.
 */
export function useKeptDraft(of: string): readonly [text: string, write: (text: string) => void] {
  const [text, setText] = useState(() => drafts.get(of) ?? "");
  return [
    text,
    (next) => {
      if (next) drafts.set(of, next);
      else drafts.delete(of);
      setText(next);
    },
  ];
}
