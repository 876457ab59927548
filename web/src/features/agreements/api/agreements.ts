import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { agreementsApi } from "@/api/clients";
import type { Agreement, AgreementInput, AgreementSummary, CountedPage, HistoryEntry, Page, Progress, SigningInput, TerminationInput } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

/** Other than the newest term first. */
export type AgreementOrder = "urgent" | "title";

export interface AgreementFilter {
	readonly q?: string;
	readonly state?: AgreementSummary["state"];
	readonly sort?: AgreementOrder;
}

export const agreementsKey = ["agreements"] as const;

export function agreementsQuery(filter: AgreementFilter) {
	return infiniteQueryOptions({
		queryKey: [...agreementsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<AgreementSummary>>(await agreementsApi.GET("/api/agreements", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

/** In force first, the one that ends next at the top; read by Home, which shows a few. */
export const urgentAgreementsQuery = queryOptions({
	queryKey: [...agreementsKey, "urgent"],
	queryFn: async ({ signal }) =>
		body<CountedPage<AgreementSummary>>(await agreementsApi.GET("/api/agreements", { params: { query: { sort: "urgent", limit: 5 } }, signal })).items,
});

export function agreementQuery(id: string) {
	return queryOptions({
		queryKey: [...agreementsKey, id],
		queryFn: async ({ signal }) => versioned<Agreement>(await agreementsApi.GET("/api/agreements/{id}", { params: { path: { id } }, signal })),
	});
}

export function progressQuery(id: string) {
	return queryOptions({
		queryKey: [...agreementsKey, id, "progress"],
		queryFn: async ({ signal }) =>
			body<Progress>(await agreementsApi.GET("/api/agreements/{id}/progress", { params: { path: { id } }, signal })),
	});
}

/** What the caller's own organisation contributed. */
export function ownProgressQuery(id: string) {
	return queryOptions({
		queryKey: [...agreementsKey, id, "progress", "own"],
		queryFn: async ({ signal }) =>
			body<Progress>(await agreementsApi.GET("/api/agreements/{id}/progress", { params: { path: { id }, query: { own: true } }, signal })),
	});
}

export function agreementHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...agreementsKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await agreementsApi.GET("/api/agreements/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createAgreement(input: AgreementInput, key: string) {
	return body<Agreement>(await agreementsApi.POST("/api/agreements", { body: input, headers: idempotencyKey(key) }));
}

export async function replaceAgreement(id: string, etag: string, input: AgreementInput) {
	return body<Agreement>(await agreementsApi.PUT("/api/agreements/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}

export async function signAgreement(id: string, etag: string, input: SigningInput, key: string) {
	return body<Agreement>(
		await agreementsApi.POST("/api/agreements/{id}/signing", { params: { path: { id } }, body: input, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }),
	);
}

export async function terminateAgreement(id: string, etag: string, input: TerminationInput, key: string) {
	return body<Agreement>(
		await agreementsApi.POST("/api/agreements/{id}/termination", { params: { path: { id } }, body: input, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }),
	);
}
