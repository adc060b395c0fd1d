import { Notice } from "./notice.tsx";
import { useProblemWords } from "./use-problem-words.ts";

/** What went wrong with something that a person did, beside the place where it was done. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const { title, detail } = useProblemWords()(error);
  return (
    <Notice tone="error">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{detail}</p>
    </Notice>
  );
}
