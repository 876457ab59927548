import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Connection, ConnectionInput, ConnectionTest, HistoryEntry, Page } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export const connectionsKey = ["connections"] as const;

export const connectionsQuery = infiniteQueryOptions({
	queryKey: [...connectionsKey, "list"],
	queryFn: async ({ pageParam, signal }) => body<Page<Connection>>(await authApi.GET("/api/connections", { params: { query: { cursor: pageParam } }, signal })),
	initialPageParam: undefined as string | undefined,
	getNextPageParam: (page) => page.next ?? undefined,
});

export function connectionQuery(id: string) {
	return queryOptions({
		queryKey: [...connectionsKey, id],
		queryFn: async ({ signal }) => versioned<Connection>(await authApi.GET("/api/connections/{id}", { params: { path: { id } }, signal })),
	});
}

export function connectionHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...connectionsKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await authApi.GET("/api/connections/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createConnection(input: ConnectionInput, key: string) {
	return body<Connection>(await authApi.POST("/api/connections", { body: input, headers: idempotencyKey(key) }));
}

export async function replaceConnection(id: string, etag: string, input: ConnectionInput) {
	return body<Connection>(await authApi.PUT("/api/connections/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}

export async function deleteConnection(id: string, etag: string) {
	await authApi.DELETE("/api/connections/{id}", { params: { path: { id } }, headers: ifMatch(etag) });
}

/** What a partner has to know before its administrator can give a client id: the same for every connection. */
export function redirectUriHere(): string {
	return `${globalThis.location.origin}/sign-in/partner/callback`;
}

/** Reads what the provider publishes, as a sign-in would; nothing changes. */
export async function testConnection(id: string) {
	return body<ConnectionTest>(await authApi.POST("/api/connections/{id}/test", { params: { path: { id } } }));
}
