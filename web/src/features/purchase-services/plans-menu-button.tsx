import { Button } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Action, Service } from "../../../../contract/resources.ts";
import { useMenuButton } from "../../design/use-menu-button.ts";

const loadMenu = () => import("./plans-menu.tsx");
const PlansMenu = lazy(loadMenu);

export interface BuyProps {
  readonly service: Service;
  readonly start: Action;
  readonly onBuy: (planId: string) => void;
  readonly onLook: () => void;
}

/** Journey 2.1: the menu at the foot of a service, with Buy now for each of its plans. */
export function PlansMenuButton({ onLook, ...rest }: BuyProps) {
  const { button, menu } = useMenuButton(loadMenu);
  return (
    <>
      <Button
        {...button}
        appearance="primary"
        icon={<ChevronDownRegular />}
        iconPosition="after"
        onClick={() => {
          onLook();
          button.onClick();
        }}
      >
        <Trans>Plans and prices</Trans>
      </Button>
      {menu && (
        <Suspense>
          <PlansMenu {...menu} {...rest} />
        </Suspense>
      )}
    </>
  );
}
