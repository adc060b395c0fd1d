/** What the directory shows, as the address bar remembers it. */
export interface DirectorySearch {
  readonly q?: string | undefined;
  /** A service's code. */
  readonly service?: string | undefined;
  /** ISO 3166 alpha-2. */
  readonly country?: string | undefined;
}

export function readDirectorySearch(raw: Record<string, unknown>): DirectorySearch {
  const text = (name: string) => (typeof raw[name] === "string" ? raw[name].trim().slice(0, 100) : "");
  const [q, service, country] = [text("q"), text("service"), text("country").toUpperCase()];
  return { ...(q && { q }), ...(service && { service }), ...(/^[A-Z]{2}$/.test(country) && { country }) };
}
