import { MenuDivider } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { Subscription } from "../../../../contract/resources.ts";
import { MenuSurface, type MenuSurfaceProps } from "../../design/menu-surface.tsx";
import { RefusableMenuItem } from "../../design/refusable-menu-item.tsx";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

interface MoreActionsMenuProps extends MenuSurfaceProps {
  readonly subscription: Subscription;
  readonly onOpen: (dialog: SubscriptionDialog) => void;
}

export default function MoreActionsMenu({ subscription, onOpen, ...surface }: MoreActionsMenuProps) {
  const { t } = useLingui();
  const { actions, autoRenew } = subscription;
  return (
    <MenuSurface {...surface} label={t`More actions`} align="end">
      <RefusableMenuItem action={actions.addPartnerOfRecord} onClick={() => onOpen("add")}>
        {t`Add partner of record`}
      </RefusableMenuItem>
      <MenuDivider />
      <RefusableMenuItem action={actions.changeSubscription} onClick={() => onOpen("change")}>
        {t`Change subscription`}
      </RefusableMenuItem>
      <RefusableMenuItem action={actions.changeAutoRenewal} onClick={() => onOpen("auto-renewal")}>
        {autoRenew ? t`Turn off automatic renewal` : t`Turn on automatic renewal`}
      </RefusableMenuItem>
      <RefusableMenuItem action={actions.cancelSubscription} onClick={() => onOpen("cancel")}>
        {t`Cancel subscription`}
      </RefusableMenuItem>
    </MenuSurface>
  );
}
