import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useMaybeMe } from "../../platform/me.ts";
import { choicePath } from "./choice-search.ts";
import type { PartnerSearch } from "./partner-search.ts";
import type { Choice } from "./use-choice.ts";

/** Goes on with the choice for which somebody was sent to sign in. Where it is refused, the page stays and says why. */
export function useGoOnChoosing(search: PartnerSearch, choice: Choice | null, partnerId: string): void {
  const me = useMaybeMe();
  const router = useRouter();
  const { choose, order, item } = search;
  const goesOn = choose === "yes" && me !== null && choice?.action?.allowed === true;
  useEffect(() => {
    if (goesOn) router.history.replace(choicePath({ order, item }, partnerId));
  }, [goesOn, order, item, partnerId, router]);
}
