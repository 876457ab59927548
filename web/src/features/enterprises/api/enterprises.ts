import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { CountedPage, Enterprise, EnterpriseInput, HistoryEntry, Page } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

/** Other than by name. */
export type EnterpriseOrder = "newest" | "members";

export interface EnterpriseFilter {
	readonly q?: string;
	readonly kind?: Enterprise["kind"];
	readonly sort?: EnterpriseOrder;
}

export const enterprisesKey = ["enterprises"] as const;

export function enterprisesQuery(filter: EnterpriseFilter) {
	return infiniteQueryOptions({
		queryKey: [...enterprisesKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Enterprise>>(await enterprisesApi.GET("/api/enterprises", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function enterpriseQuery(id: string) {
	return queryOptions({
		queryKey: [...enterprisesKey, id],
		queryFn: async ({ signal }) => versioned<Enterprise>(await enterprisesApi.GET("/api/enterprises/{id}", { params: { path: { id } }, signal })),
	});
}

export function enterpriseHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...enterprisesKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await enterprisesApi.GET("/api/enterprises/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createEnterprise(input: EnterpriseInput, key: string) {
	return body<Enterprise>(await enterprisesApi.POST("/api/enterprises", { body: input, headers: idempotencyKey(key) }));
}

export async function replaceEnterprise(id: string, etag: string, input: EnterpriseInput) {
	return body<Enterprise>(await enterprisesApi.PUT("/api/enterprises/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}
