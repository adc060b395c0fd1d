import { Trans } from "@lingui/react/macro";
import type { PartnerOfRecord } from "../../../../contract/resources.ts";
import { Notice } from "../../design/notice.tsx";
import { CheckedPartner } from "../../design/partner-id/checked-partner.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./partner-dialog.module.css";

interface ConflictNoticeProps {
  /** The problem's title, in the server's words. */
  readonly title: string;
  readonly current: PartnerOfRecord | null;
}

/** Somebody else was quicker: what is there now, so that the person decides again. What was typed stays. */
export function ConflictNotice({ title, current }: ConflictNoticeProps) {
  const format = useFormat();
  const when = current && format.moment(current.since);
  const who = current?.namedBy.name;
  return (
    <Notice tone="warning">
      <p className={styles.conflict}>{title}</p>
      {current ? (
        <>
          <CheckedPartner partner={current.partner} />
          <p>
            <Trans>
              Of record now, added: {when}, {who}.
            </Trans>
          </p>
        </>
      ) : (
        <p>
          <Trans>This subscription has no partner of record now.</Trans>
        </p>
      )}
      <p>
        <Trans>Your change was not made. Submit makes it now; Cancel leaves everything as it is.</Trans>
      </p>
    </Notice>
  );
}
