import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Notice, NoticeSettings, Page } from "@/api/models";
import { body, ifMatch, versioned } from "@/shared/http/versioned";

export const noticesKey = ["notices"] as const;

/** Looked up again while the app is open, so that the bell is never more than a minute behind. */
export const unreadQuery = queryOptions({
	queryKey: [...noticesKey, "unread"],
	queryFn: async ({ signal }) => body<{ unread: number }>(await authApi.GET("/api/notices/unread", { signal })).unread,
	refetchInterval: 60_000,
});

export function noticesQuery(unread: boolean) {
	return infiniteQueryOptions({
		queryKey: [...noticesKey, "list", unread],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<Notice>>(await authApi.GET("/api/notices", { params: { query: { unread, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export const settingsQuery = queryOptions({
	queryKey: [...noticesKey, "settings"],
	queryFn: async ({ signal }) => versioned<NoticeSettings>(await authApi.GET("/api/notices/settings", { signal })),
});

export async function readNotice(id: string) {
	await authApi.POST("/api/notices/{id}/reading", { params: { path: { id } } });
}

/** All that are not newer than one that was on screen. */
export async function readNotices(newest: string) {
	await authApi.POST("/api/notices/reading", { body: { newest } });
}

export async function saveSettings(etag: string, kinds: NoticeSettings["kinds"]) {
	return body<NoticeSettings>(await authApi.PUT("/api/notices/settings", { body: { kinds: [...kinds] }, headers: ifMatch(etag) }));
}
