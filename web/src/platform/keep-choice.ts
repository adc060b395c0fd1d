/** A choice made before anybody is signed in. Browsers that forbid storage forget it with the page. */
export function keepChoice(name: "language" | "theme", value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`doradca.${name}`);
    else localStorage.setItem(`doradca.${name}`, value);
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

export function keptChoice(name: "language" | "theme"): string | null {
  try {
    return localStorage.getItem(`doradca.${name}`);
  } catch {
    return null;
  }
}
