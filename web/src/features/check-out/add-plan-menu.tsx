import { MenuGroup, MenuGroupHeader, MenuItem } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { MenuSurface, type MenuSurfaceProps } from "../../design/menu-surface.tsx";
import { useFormat } from "../../design/use-format.ts";
import { servicesQuery } from "../../platform/services.ts";

interface AddPlanMenuProps extends MenuSurfaceProps {
  readonly onAdd: (planId: string) => void;
}

/** Every plan that is sold where the organization is, by service. */
export default function AddPlanMenu({ onAdd, ...surface }: AddPlanMenuProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { data: services, isPending } = useQuery(servicesQuery);
  return (
    <MenuSurface {...surface} label={t`Add another plan`}>
      {isPending && <MenuItem disabled>{t`Loading…`}</MenuItem>}
      {services?.map((service) => (
        <MenuGroup key={service.id}>
          <MenuGroupHeader>{service.name}</MenuGroupHeader>
          {service.plans.map((plan) => {
            const { price, term } = plan.prices.find((one) => one.term === "yearly") ?? plan.prices[0] ?? {};
            const money = price && format.money(price);
            return (
              <MenuItem
                key={plan.id}
                secondaryContent={money && (term === "yearly" ? t`${money} per year` : t`${money} per month`)}
                onClick={() => onAdd(plan.id)}
              >
                {plan.name}
              </MenuItem>
            );
          })}
        </MenuGroup>
      ))}
    </MenuSurface>
  );
}
