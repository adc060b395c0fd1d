import type { APIRequestContext } from "@playwright/test";

/** @returns the path of the page of a subscription by its name. */
export async function findSubscriptions(request: APIRequestContext): Promise<(name: string) => string> {
  const { items } = (await (await request.get("/api/v1/subscriptions")).json()) as {
    items: { id: string; name: string }[];
  };
  return (name) => `/admin/subscriptions/${items.find((one) => one.name === name)?.id}`;
}
