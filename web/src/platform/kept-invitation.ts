const name = "doradca.invitation";
let kept: string | null = null;

/**
 * The token of the invitation that somebody came with. It leaves the address at once, and outlives signing in and loading the page
 * anew; where the browser forbids storage, it goes with the page.
 */
export function keepInvitation(token: string): void {
  kept = token;
  try {
    sessionStorage.setItem(name, token);
  } catch {
    // Private windows may refuse.
  }
}

export function keptInvitation(): string | null {
  try {
    return kept ?? sessionStorage.getItem(name);
  } catch {
    return kept;
  }
}

/** It is good once. */
export function forgetInvitation(): void {
  kept = null;
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}
