import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { Trans } from "@lingui/react/macro";
import type { Action } from "../../../../contract/resources.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import styles from "./partner-id-section.module.css";
import { loadPartnerDialog } from "./subscription-dialogs.tsx";

interface NoPartnerProps {
  readonly add: Action;
  readonly onAdd: () => void;
}

export function NoPartner({ add, onAdd }: NoPartnerProps) {
  const near = () => void loadPartnerDialog();
  return (
    <div className={styles.none}>
      <span className={styles.noneIcon}>
        <PeopleTeamRegular fontSize={24} />
      </span>
      <div className={styles.noneBody}>
        <div>
          <p className={styles.noneTitle}>
            <Trans>No partner</Trans>
          </p>
          <p className={styles.noneText}>
            <Trans>A partner of record advises you on this subscription, without any admin rights.</Trans>
          </p>
        </div>
        <RefusableButton action={add} appearance="primary" onPointerEnter={near} onFocus={near} onClick={onAdd}>
          <Trans>Add a partner</Trans>
        </RefusableButton>
      </div>
    </div>
  );
}
