import type { DirectoryPartner } from "../../../../contract/directory.ts";

/** The names of the services that a partner may serve: in one country, or anywhere. */
export function servicesIn(
  { authorizations }: Pick<DirectoryPartner, "authorizations">,
  country: string | undefined,
): readonly string[] {
  const here = authorizations.filter((one) => !country || one.country === country);
  return [...new Set(here.map(({ service }) => service.name))];
}

/** The countries of each service, by its name. */
export function countriesOf({
  authorizations,
}: Pick<DirectoryPartner, "authorizations">): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { service, country } of authorizations) {
    found.set(service.name, [...(found.get(service.name) ?? []), country]);
  }
  return found;
}
