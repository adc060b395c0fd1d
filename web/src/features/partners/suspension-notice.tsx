import { Trans, useLingui } from "@lingui/react/macro";
import type { PartnerSuspension } from "../../../../contract/partner-register.ts";
import { Notice } from "../../design/notice.tsx";
import { ProgressBar } from "../../design/progress-bar.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-page.module.css";

/** That the account is suspended or retired, why, and how far telling its customers is. */
export function SuspensionNotice({ suspension }: { readonly suspension: PartnerSuspension }) {
  const format = useFormat();
  const { at, by, kind, reason } = suspension;
  const who = by.name;
  const when = format.moment(at);
  return (
    <Notice tone="warning">
      <div className={styles.notice}>
        <p>
          <strong>
            {kind === "suspended" ? (
              <Trans>
                Suspended: {when}, {who}
              </Trans>
            ) : (
              <Trans>
                Retired: {when}, {who}
              </Trans>
            )}
          </strong>
        </p>
        <p>
          <Trans>Reason: {reason}</Trans>
        </p>
        <Telling telling={suspension.telling} />
      </div>
    </Notice>
  );
}

function Telling({ telling: { customers, startsAt, state, told } }: Pick<PartnerSuspension, "telling">) {
  const { t } = useLingui();
  const format = useFormat();
  if (state === "taken-back") return null;
  const starts = startsAt ? format.moment(startsAt) : "";
  return (
    <div role="status" className={styles.notice}>
      <p>
        {state === "waiting" && (
          <Trans>The customers are told from {starts} on. Until then, nobody has heard of it.</Trans>
        )}
        {state === "telling" && <Trans>The customers are being told.</Trans>}
        {state === "done" && <Trans>Every customer has been told.</Trans>}
      </p>
      {state !== "waiting" && <ProgressBar label={t`Customers told`} done={told} of={customers} />}
    </div>
  );
}
