import type { Calendar } from "./calendar.ts";
import type { Story } from "./stories.ts";

/** The subscriptions of Zielona Farma and Nordlys, which tests and journeys name. */
export function namedStories({ lastSpring }: Calendar): Story[] {
  return [
    { of: "zielonafarma", plan: "baltic-office/business", seats: 25, term: "yearly", began: 210, acts: [] },
    {
      of: "zielonafarma",
      plan: "baltic-mail/standard",
      seats: 40,
      term: "yearly",
      began: lastSpring + 330,
      acts: [
        { did: "name", ago: lastSpring + 290, partner: "1000400", by: "bartek" },
        { did: "name", ago: lastSpring, partner: "1000123", by: "anna" },
      ],
    },
    {
      of: "zielonafarma",
      plan: "baltic-security/plus",
      seats: 40,
      term: "yearly",
      began: 400,
      soldBy: "1000600",
      acts: [],
    },
    { of: "nordlys", plan: "baltic-office/basic", seats: 12, term: "yearly", began: 150, acts: [] },
  ];
}
