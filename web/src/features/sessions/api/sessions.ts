import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { CountedPage, HistoryEntry, Page, Session, SessionInput } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export const sessionsKey = ["sessions"] as const;

/** Other than the latest first. */
export type SessionOrder = "earliest" | "title";

export interface SessionFilter {
	readonly q?: string;
	readonly state?: Session["state"];
	readonly sort?: SessionOrder;
}

export function sessionsQuery(filter: SessionFilter) {
	return infiniteQueryOptions({
		queryKey: [...sessionsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Session>>(await trainingApi.GET("/api/sessions", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function sessionQuery(id: string) {
	return queryOptions({
		queryKey: [...sessionsKey, id],
		queryFn: async ({ signal }) => versioned<Session>(await trainingApi.GET("/api/sessions/{id}", { params: { path: { id } }, signal })),
	});
}

export function sessionHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...sessionsKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await trainingApi.GET("/api/sessions/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createSession(input: SessionInput, key: string) {
	return body<Session>(await trainingApi.POST("/api/sessions", { body: input, headers: idempotencyKey(key) }));
}

export async function closeSession(id: string, etag: string, key: string) {
	return body<Session>(
		await trainingApi.POST("/api/sessions/{id}/closing", { params: { path: { id } }, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }),
	);
}

export async function verifySession(id: string, etag: string, key: string) {
	return body<Session>(
		await trainingApi.POST("/api/sessions/{id}/verification", {
			params: { path: { id } },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}

export async function returnSession(id: string, etag: string, reason: string, key: string) {
	return body<Session>(
		await trainingApi.POST("/api/sessions/{id}/return", {
			params: { path: { id } },
			body: { reason },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}
