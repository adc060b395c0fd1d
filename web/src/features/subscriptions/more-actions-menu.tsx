import { useLingui } from "@lingui/react/macro";
import type { Action } from "../../../../contract/resources.ts";
import { MenuSurface, type MenuSurfaceProps } from "../../design/menu-surface.tsx";
import { RefusableMenuItem } from "../../design/refusable-menu-item.tsx";

interface MoreActionsMenuProps extends MenuSurfaceProps {
  readonly add: Action;
  readonly onAdd: () => void;
}

export default function MoreActionsMenu({ add, onAdd, ...surface }: MoreActionsMenuProps) {
  const { t } = useLingui();
  return (
    <MenuSurface {...surface} label={t`More actions`} align="end">
      <RefusableMenuItem action={add} onClick={onAdd}>
        {t`Add partner of record`}
      </RefusableMenuItem>
    </MenuSurface>
  );
}
