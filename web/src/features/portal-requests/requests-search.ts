import {
  isRemovalRequestOpen,
  type RemovalRequestState,
  removalRequestStates,
} from "../../../../domain/removal-request-states.ts";

/** Which requests the list shows, as the address bar remembers it; open ones where it says nothing. */
export interface RequestsSearch {
  readonly show?: "closed" | undefined;
}

export function readRequestsSearch(raw: Record<string, unknown>): RequestsSearch {
  return raw.show === "closed" ? { show: "closed" } : {};
}

export function statesOf({ show }: RequestsSearch): readonly RemovalRequestState[] {
  return removalRequestStates.filter((state) => isRemovalRequestOpen(state) !== (show === "closed"));
}
