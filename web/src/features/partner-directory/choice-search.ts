/** What the partner is being chosen for. It stays in the address through search, match and the partner's page. */
export interface ChoiceSearch {
  /** The public ID of the draft order. */
  readonly order?: string | undefined;
  /** One item of it; without it, all of them. */
  readonly item?: string | undefined;
}

const publicId = /^[a-z]{3}_[0-9a-z]{26}$/;

export function readChoiceSearch(raw: Record<string, unknown>): ChoiceSearch {
  const id = (name: string, prefix: string) => {
    const value = raw[name];
    return typeof value === "string" && value.startsWith(prefix) && publicId.test(value) ? value : undefined;
  };
  const [order, item] = [id("order", "ord_"), id("item", "itm_")];
  return { ...(order && { order }), ...(order && item && { item }) };
}

/** Where a choice leads: into the order's pane with the ID filled in, else to Purchase services, which keeps it for the next order. */
export function choicePath({ order, item }: ChoiceSearch, partnerId: string): string {
  if (!order) return `/admin/purchase-services?${new URLSearchParams({ partner: partnerId })}`;
  return `${orderPath(order)}&${new URLSearchParams({ partner: partnerId, ...(item && { item }) })}`;
}

/** The order's own page, at the step that names its partner. */
export function orderPath(order: string): string {
  return `/admin/check-out/${order}?step=2`;
}
