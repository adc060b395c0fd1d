import { z } from "zod";
import { PersonEntry } from "./organization-register.ts";
import { listOf } from "./paging.ts";
import { Action } from "./resources.ts";

/** The people of a partner's company, as the Partner portal lists them. */
export const PartnerPeople = listOf(PersonEntry).extend({
  /** Whether the caller may add somebody and, where not, why. */
  actions: z.object({ add: Action }),
});
export type PartnerPeople = z.infer<typeof PartnerPeople>;
