import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { CountedPage, HistoryEntry, NewPersonInput, Page, Person, PersonInput } from "@/api/models";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";

export interface PeopleFilter {
	readonly q?: string;
	readonly organisation?: string;
	readonly state?: Person["state"];
	/** Other than by name. */
	readonly sort?: "newest";
}

/** What may become of an account, as the sub-resource that causes it. */
export type StateChange = "suspension" | "resumption" | "leaving" | "erasure";

export const peopleKey = ["people"] as const;

export function peopleQuery(filter: PeopleFilter) {
	return infiniteQueryOptions({
		queryKey: [...peopleKey, "list", filter],
		queryFn: async ({ pageParam, signal }) => body<CountedPage<Person>>(await authApi.GET("/api/people", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function personQuery(id: string) {
	return queryOptions({
		queryKey: [...peopleKey, id],
		queryFn: async ({ signal }) => versioned<Person>(await authApi.GET("/api/people/{id}", { params: { path: { id } }, signal })),
	});
}

export function personHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...peopleKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await authApi.GET("/api/people/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createPerson(input: NewPersonInput, key: string) {
	return body<Person>(await authApi.POST("/api/people", { body: input, headers: idempotencyKey(key) }));
}

export async function replacePerson(id: string, etag: string, input: PersonInput) {
	return body<Person>(await authApi.PUT("/api/people/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}

export async function changeAccountState(id: string, change: StateChange, etag: string, key: string) {
	const path = `/api/people/{id}/${change}` as const;
	return body<Person>(await authApi.POST(path, { params: { path: { id } }, headers: { ...ifMatch(etag), ...idempotencyKey(key) } }));
}
