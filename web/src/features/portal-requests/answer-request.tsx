import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDate = () => import("./promise-date-dialog.tsx");
const PromiseDateDialog = lazy(loadDate);
const loadObjection = () => import("./object-dialog.tsx");
const ObjectDialog = lazy(loadObjection);

/** The two answers: a date by which the relationship will have ended, or why it should not. */
export function AnswerRequest({ request }: { readonly request: RemovalRequest }) {
  const date = useModalButton(loadDate);
  const objection = useModalButton(loadObjection);
  const { answer } = request.actions;
  return (
    <>
      <RefusableButton
        action={answer}
        appearance={request.state === "asked" ? "primary" : "secondary"}
        {...date.button}
      >
        {request.state === "date-promised" ? <Trans>Promise another date</Trans> : <Trans>Promise a date</Trans>}
      </RefusableButton>
      {answer.allowed && (
        <RefusableButton action={answer} {...objection.button}>
          <Trans>Object to the request</Trans>
        </RefusableButton>
      )}
      {date.nth > 0 && (
        <Suspense>
          <PromiseDateDialog key={`date ${date.nth}`} request={request} {...date.modal} />
        </Suspense>
      )}
      {objection.nth > 0 && (
        <Suspense>
          <ObjectDialog key={`objection ${objection.nth}`} request={request} {...objection.modal} />
        </Suspense>
      )}
    </>
  );
}
