import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Action } from "../../../../contract/resources.ts";
import { useMenuButton } from "../../design/use-menu-button.ts";

const loadMenu = () => import("./more-actions-menu.tsx");
const MoreActionsMenu = lazy(loadMenu);

interface MoreActionsProps {
  readonly add: Action;
  readonly onAdd: () => void;
}

export function MoreActions({ add, onAdd }: MoreActionsProps) {
  const { button, menu } = useMenuButton(loadMenu);
  return (
    <>
      <Button {...button} id="more-actions" icon={<MoreHorizontalRegular />}>
        <Trans>More actions</Trans>
      </Button>
      {menu && (
        <Suspense>
          <MoreActionsMenu {...menu} add={add} onAdd={onAdd} />
        </Suspense>
      )}
    </>
  );
}
