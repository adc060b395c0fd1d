import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useMenuButton } from "../../design/use-menu-button.ts";
import styles from "./add-plan.module.css";

const loadMenu = () => import("./add-plan-menu.tsx");
const AddPlanMenu = lazy(loadMenu);

interface AddPlanProps {
  readonly frozenBy: string | null;
  readonly busy: boolean;
  readonly onAdd: (planId: string) => void;
}

/** One order may hold several plans. */
export function AddPlan({ frozenBy, busy, onAdd }: AddPlanProps) {
  const { button, menu } = useMenuButton(loadMenu);
  return (
    <div className={styles.root}>
      <Button
        {...button}
        id="add-plan"
        icon={<AddRegular />}
        disabledFocusable={busy || frozenBy !== null}
        aria-describedby={frozenBy ?? undefined}
        onClick={() => !busy && !frozenBy && button.onClick()}
      >
        <Trans>Add another plan</Trans>
      </Button>
      {menu && (
        <Suspense>
          <AddPlanMenu {...menu} onAdd={onAdd} />
        </Suspense>
      )}
    </div>
  );
}
