import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { NoticePreferences } from "../../../../contract/notices.ts";
import type { ApiKey, NewApiKey, Session } from "../../../../contract/resources.ts";
import { apiDelete, apiGet, apiPost, apiPut } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";

const keys = {
  sessions: ["account", "sessions"],
  apiKeys: ["account", "api-keys"],
  notices: ["account", "notice-preferences"],
} as const;

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

export const noticePreferencesQuery = queryOptions({
  queryKey: keys.notices,
  queryFn: ({ signal }) => apiGet<NoticePreferences>("/notice-preferences", { signal }),
});

export type NoticePreference = NoticePreferences["items"][number];

/** Shows a choice at once, and what was there again where it could not be kept. */
export async function chooseNoticeWay(queryClient: QueryClient, chosen: NoticePreference): Promise<void> {
  const before = queryClient.getQueryData<NoticePreferences>(keys.notices);
  await queryClient.cancelQueries({ queryKey: keys.notices });
  const items = before?.items.map((one) => (one.topic === chosen.topic ? chosen : one));
  if (items) queryClient.setQueryData<NoticePreferences>(keys.notices, { items });
  const { topic, inProduct, byMail } = chosen;
  try {
    await apiPut<NoticePreferences>(`/notice-preferences/${topic}`, { inProduct, byMail });
  } catch (error) {
    queryClient.setQueryData(keys.notices, before);
    throw error;
  }
}
