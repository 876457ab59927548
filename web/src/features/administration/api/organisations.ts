import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { HistoryEntry, Organisation, OrganisationInput, Page } from "@/api/models";
import { organisationsKey } from "@/features/session-user/api/organisations";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export interface OrganisationFilter {
	readonly q?: string;
	readonly kind?: Organisation["kind"];
}

export function organisationListQuery(filter: OrganisationFilter) {
	return infiniteQueryOptions({
		queryKey: [...organisationsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<Organisation>>(await authApi.GET("/api/organisations", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function organisationQuery(id: string) {
	return queryOptions({
		queryKey: [...organisationsKey, "one", id],
		queryFn: async ({ signal }) => versioned<Organisation>(await authApi.GET("/api/organisations/{id}", { params: { path: { id } }, signal })),
	});
}

export function organisationHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...organisationsKey, "one", id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await authApi.GET("/api/organisations/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createOrganisation(input: OrganisationInput, key: string) {
	return body<Organisation>(await authApi.POST("/api/organisations", { body: input, headers: idempotencyKey(key) }));
}

export async function replaceOrganisation(id: string, etag: string, input: OrganisationInput) {
	return body<Organisation>(await authApi.PUT("/api/organisations/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}
