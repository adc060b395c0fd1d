import { type InvitationState, invitationStates } from "../../../../domain/invitation-states.ts";

/** What the list shows, as the address bar remembers it. */
export interface InvitationsSearch {
  readonly state?: InvitationState | undefined;
}

export function readInvitationsSearch(raw: Record<string, unknown>): InvitationsSearch {
  const state = invitationStates.find((one) => one === raw.state);
  return state ? { state } : {};
}
