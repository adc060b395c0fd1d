import { MenuGroup, MenuGroupHeader, MenuItem } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Action, Service } from "../../../../contract/resources.ts";
import { MenuSurface, type MenuSurfaceProps } from "../../design/menu-surface.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./plans-menu.module.css";

interface PlansMenuProps extends MenuSurfaceProps {
  readonly service: Service;
  readonly start: Action;
  readonly onBuy: (planId: string) => void;
}

/** Each plan with its prices, and Buy now. */
export default function PlansMenu({ service, start, onBuy, ...surface }: PlansMenuProps) {
  const { t } = useLingui();
  const format = useFormat();
  const id = useId();
  const reasonId = `${id}-reason`;
  return (
    <MenuSurface
      {...surface}
      label={t`Plans and prices`}
      above={
        !start.allowed && (
          <p id={reasonId} className={styles.reason}>
            {start.sentence}
          </p>
        )
      }
    >
      {service.plans.map((plan) => {
        const prices = plan.prices.map(({ term, price }) => {
          const money = format.money(price);
          return term === "yearly" ? t`${money} per year` : t`${money} per month`;
        });
        const priceId = `${id}-${plan.id}`;
        return (
          <MenuGroup key={plan.id} className={styles.plan ?? ""}>
            <MenuGroupHeader className={styles.name ?? ""}>{plan.name}</MenuGroupHeader>
            <span id={priceId} role="presentation" className={styles.prices}>
              {prices.join("\n")}
            </span>
            <MenuItem
              className={styles.buy ?? ""}
              disabled={!start.allowed}
              aria-describedby={start.allowed ? priceId : `${priceId} ${reasonId}`}
              onClick={() => onBuy(plan.id)}
            >{t`Buy now`}</MenuItem>
          </MenuGroup>
        );
      })}
    </MenuSurface>
  );
}
