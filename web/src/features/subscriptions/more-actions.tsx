import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { useMenuButton } from "../../design/use-menu-button.ts";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

const loadMenu = () => import("./more-actions-menu.tsx");
const MoreActionsMenu = lazy(loadMenu);

interface MoreActionsProps {
  readonly subscription: Subscription;
  readonly onOpen: (dialog: SubscriptionDialog) => void;
}

export function MoreActions({ subscription, onOpen }: MoreActionsProps) {
  const { button, menu } = useMenuButton(loadMenu);
  return (
    <>
      <Button {...button} id="more-actions" icon={<MoreHorizontalRegular />}>
        <Trans>More actions</Trans>
      </Button>
      {menu && (
        <Suspense>
          <MoreActionsMenu {...menu} subscription={subscription} onOpen={onOpen} />
        </Suspense>
      )}
    </>
  );
}
