import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { ClientRequest, ClientRequestInput, HistoryEntry, Page } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export interface ClientRequestFilter {
	readonly state?: ClientRequest["state"];
}

export const clientRequestsKey = ["client-requests"] as const;

export function clientRequestsQuery(filter: ClientRequestFilter) {
	return infiniteQueryOptions({
		queryKey: [...clientRequestsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<ClientRequest>>(await authApi.GET("/api/client-requests", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

/** The latest few that wait for a decision. */
export const pendingRequestsQuery = queryOptions({
	queryKey: [...clientRequestsKey, "pending"],
	queryFn: async ({ signal }) => body<Page<ClientRequest>>(await authApi.GET("/api/client-requests", { params: { query: { state: "pending", limit: 5 } }, signal })).items,
});

export function clientRequestQuery(id: string) {
	return queryOptions({
		queryKey: [...clientRequestsKey, "one", id],
		queryFn: async ({ signal }) => versioned<ClientRequest>(await authApi.GET("/api/client-requests/{id}", { params: { path: { id } }, signal })),
	});
}

export function clientRequestHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...clientRequestsKey, "one", id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await authApi.GET("/api/client-requests/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function askForClient(input: ClientRequestInput, key: string) {
	return body<ClientRequest>(await authApi.POST("/api/client-requests", { body: input, headers: idempotencyKey(key) }));
}

export async function approveClientRequest(id: string, etag: string, key: string) {
	return body<ClientRequest>(
		await authApi.POST("/api/client-requests/{id}/approval", { params: { path: { id } }, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }),
	);
}

export async function rejectClientRequest(id: string, etag: string, reason: string, key: string) {
	return body<ClientRequest>(
		await authApi.POST("/api/client-requests/{id}/rejection", {
			params: { path: { id } },
			body: { reason },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}
