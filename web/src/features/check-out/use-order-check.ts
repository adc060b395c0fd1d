import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import type { Order, OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import { checkForOrder } from "./check-out-data.ts";

/** The check of a typed ID against the order or one of its items. An ID from the directory is checked on arrival. */
export function useOrderCheck(order: Order, itemId: string | null, chosen: string | undefined) {
  const [answered, setAnswered] = useState<{ of: string; answer: OrderPartnerIdCheck } | null>(null);
  // An answer holds for the services and countries that it was given for.
  const about = order.items.map(({ id, plan, countryOfUse }) => `${id} ${plan.id} ${countryOfUse}`).join();
  const check = useMutation({
    mutationFn: (typed: string) => checkForOrder(order.id, typed, itemId),
    onMutate: () => setAnswered(null),
    onSuccess: (answer, typed) => setAnswered({ of: `${typed} ${about}`, answer }),
  });
  const checkChosen = useEffectEvent(() => chosen && check.mutate(chosen));
  useEffect(() => {
    checkChosen();
  }, []);
  return {
    answerTo: (typed: string) => (answered?.of === `${typed.trim()} ${about}` ? answered.answer : null),
    check: (typed: string) => check.mutate(typed.trim()),
    /** The server refused the ID when it was submitted, and said why as a check says it. */
    tell: (typed: string, answer: OrderPartnerIdCheck) => setAnswered({ of: `${typed.trim()} ${about}`, answer }),
    isPending: check.isPending,
    error: check.error,
  };
}
