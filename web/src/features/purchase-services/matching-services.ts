import type { Service } from "../../../../contract/resources.ts";

/** The services that have every word of what is searched for in their name, description or plans; accents are forgiven. */
export function matchingServices(services: readonly Service[], q: string | undefined): readonly Service[] {
  const words = plain(q ?? "")
    .split(/\s+/)
    .filter(Boolean);
  return services.filter(({ name, description, plans }) => {
    const text = plain([name, description, ...plans.map((plan) => plan.name)].join(" "));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "");
}
