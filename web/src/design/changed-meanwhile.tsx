import { Trans } from "@lingui/react/macro";
import { ApiProblem } from "../platform/api.ts";
import { Notice } from "./notice.tsx";

/** Under a refusal because somebody else has changed it meanwhile: what the fields show since then. */
export function ChangedMeanwhile({ error }: { readonly error: unknown }) {
  if (!(error instanceof ApiProblem) || error.code !== "changed-meanwhile") return null;
  return (
    <Notice tone="info">
      <p>
        <Trans>What you have entered is kept here. Every other field shows what is there now.</Trans>
      </p>
    </Notice>
  );
}
