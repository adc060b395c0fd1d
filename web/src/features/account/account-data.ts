import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ApiKey, NewApiKey, Session } from "../../../../contract/resources.ts";
import { apiDelete, apiGet, apiPost } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";

const keys = { sessions: ["account", "sessions"], apiKeys: ["account", "api-keys"] } as const;

export const sessionsQuery = queryOptions({
  queryKey: keys.sessions,
  queryFn: ({ signal }) => apiGet<ListPage<Session>>("/sessions", { signal }),
  staleTime: 0,
});

export const apiKeysQuery = infiniteQueryOptions({
  queryKey: keys.apiKeys,
  queryFn: ({ pageParam, signal }) => apiGet<ListPage<ApiKey>>("/api-keys", { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
  staleTime: 0,
});

export interface ApiKeyWish {
  readonly name: string;
  readonly expiresInDays: number;
}

export async function makeApiKey(queryClient: QueryClient, wish: ApiKeyWish): Promise<NewApiKey> {
  const made = await apiPost<NewApiKey>("/api-keys", wish);
  await queryClient.invalidateQueries({ queryKey: keys.apiKeys });
  return made;
}

export async function revokeApiKey(queryClient: QueryClient, id: string): Promise<void> {
  await apiDelete(`/api-keys/${id}`);
  await queryClient.invalidateQueries({ queryKey: keys.apiKeys });
}

export async function revokeSession(queryClient: QueryClient, id: string): Promise<void> {
  await apiDelete(`/sessions/${id}`);
  await queryClient.invalidateQueries({ queryKey: keys.sessions });
}
