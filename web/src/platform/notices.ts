import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import type { Notice, NoticeList } from "../../../contract/notices.ts";
import type { NoticeTopic } from "../../../domain/notice-topics.ts";
import { apiDelete, apiGet, apiPut } from "./api.ts";
import { now } from "./clock.ts";

const key = ["notices"] as const;
const minute = 60_000;

/** The latest of what the person was told, and how much is unread. Asked for anew every minute while the page is looked at. */
export const latestNoticesQuery = queryOptions({
  queryKey: [...key, "latest"],
  queryFn: ({ signal }) => apiGet<NoticeList>("/notices", { query: { limit: 8 }, signal }),
  refetchInterval: minute,
});

export interface NoticesFilter {
  readonly read?: "no" | undefined;
  readonly topic?: NoticeTopic | undefined;
}

export const noticesQuery = ({ read, topic }: NoticesFilter) =>
  infiniteQueryOptions({
    queryKey: [...key, "list", { read, topic }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<NoticeList>("/notices", { query: { read, topic, cursor: pageParam, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

type Shown = NoticeList | InfiniteData<NoticeList>;

function marked(list: NoticeList, isMeant: (notice: Notice) => boolean, readAt: string | null): NoticeList {
  const changes = list.items.filter((one) => isMeant(one) && (one.readAt === null) !== (readAt === null)).length;
  return {
    ...list,
    items: list.items.map((one) => (isMeant(one) ? { ...one, readAt } : one)),
    unread: Math.max(0, list.unread + (readAt === null ? changes : -changes)),
  };
}

export interface Marking {
  /** One notice; `all`: every one that was seen. */
  readonly which: Notice | "all";
  readonly read: boolean;
}

/** Marks notices as read, or one as unread again. It shows at once, and goes on its way also where the page is left meanwhile. */
export function useMarkNotices() {
  const queryClient = useQueryClient();
  const newest = () => queryClient.getQueryData(latestNoticesQuery.queryKey)?.items[0]?.id;
  return useMutation({
    mutationFn: ({ which, read }: Marking) => {
      const send = { keepalive: true };
      if (which !== "all") {
        const path = `/notices/${which.id}/reading`;
        return read ? apiPut<void>(path, undefined, send) : apiDelete(path, send);
      }
      const upTo = newest();
      return upTo ? apiPut<void>("/notices/reading", { upTo }, send) : Promise.resolve();
    },
    async onMutate({ which, read }) {
      await queryClient.cancelQueries({ queryKey: key });
      const isMeant = (notice: Notice) => which === "all" || notice.id === which.id;
      const mark = (list: NoticeList) => marked(list, isMeant, read ? now().toISOString() : null);
      queryClient.setQueriesData<Shown>({ queryKey: key }, (shown) => {
        if (!shown) return shown;
        return "pages" in shown ? { ...shown, pages: shown.pages.map(mark) } : mark(shown);
      });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: latestNoticesQuery.queryKey }),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
