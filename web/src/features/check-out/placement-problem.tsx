import { Notice } from "../../design/notice.tsx";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { ApiProblem } from "../../platform/api.ts";

/** Why the order was not placed: the reason, and each field that says more. The items say theirs where they stand. */
export function PlacementProblem({ error }: { readonly error: Error }) {
  const { title, detail } = useProblemWords()(error);
  const errors = error instanceof ApiProblem ? (error.document.errors ?? []) : [];
  return (
    <Notice tone="error">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{detail}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
