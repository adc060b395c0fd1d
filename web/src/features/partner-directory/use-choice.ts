import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useRouter } from "@tanstack/react-router";
import type { Action } from "../../../../contract/resources.ts";
import { useMaybeMe } from "../../platform/me.ts";
import { type ChoiceSearch, choicePath } from "./choice-search.ts";
import { mayOrderQuery } from "./partner-directory-data.ts";

/** Ways to choose a partner. Partners' and the vendor's people buy nothing here: for them there is no choice. */
export interface Choice {
  /** Whether this person may choose and, where not, why; undefined while the answer is on its way. */
  readonly action: Action | undefined;
  readonly choose: (partnerId: string) => void;
}

const allowed: Action = { allowed: true };

/** What "Choose this partner" does for whoever looks; null where it is not for them. */
export function useChoice(choice: ChoiceSearch): Choice | null {
  const me = useMaybeMe();
  const router = useRouter();
  const navigate = useNavigate();
  const { language } = useParams({ from: "/_public/$language/directory" });
  const isCustomer = me?.organization.kind === "customer";
  const { data } = useQuery({ ...mayOrderQuery, enabled: isCustomer });
  if (me && !isCustomer) return null;
  if (me) return { action: data, choose: (partnerId) => router.history.push(choicePath(choice, partnerId)) };
  return {
    action: allowed,
    // Through sign-in and back to the partner's page, which then goes on by itself.
    choose: (partnerId) => {
      const { order, item } = choice;
      const { href } = router.buildLocation({
        to: "/$language/directory/$partnerId",
        params: { language, partnerId },
        search: { order, item, choose: "yes" },
      });
      void navigate({ to: "/sign-in", search: { returnTo: href } });
    },
  };
}
