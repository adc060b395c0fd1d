import type { Service } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";

interface PlanPriceProps {
  readonly plan: Service["plans"][number];
  readonly term: "monthly" | "yearly";
}

/** What one licence costs for a term; a dash where the plan is not sold so. */
export function PlanPrice({ plan, term }: PlanPriceProps) {
  const format = useFormat();
  const price = plan.prices.find((one) => one.term === term)?.price;
  return price ? format.money(price) : "–";
}
