import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { CountedPage, HistoryEntry, Page, Project, ProjectInput } from "@/api/models";
import { body, idempotencyKey, versioned } from "@/shared/http/versioned";

/** Other than by when they start. */
export type ProjectOrder = "newest" | "name";

export interface ProjectFilter {
	readonly q?: string;
	readonly stage?: Project["stage"];
	readonly sort?: ProjectOrder;
}

export const projectsKey = ["projects"] as const;

export function projectsQuery(filter: ProjectFilter) {
	return infiniteQueryOptions({
		queryKey: [...projectsKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Project>>(await enterprisesApi.GET("/api/projects", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function projectQuery(id: string) {
	return queryOptions({
		queryKey: [...projectsKey, id],
		queryFn: async ({ signal }) => versioned<Project>(await enterprisesApi.GET("/api/projects/{id}", { params: { path: { id } }, signal })),
	});
}

export function projectHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...projectsKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await enterprisesApi.GET("/api/projects/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function createProject(input: ProjectInput, key: string) {
	return body<Project>(await enterprisesApi.POST("/api/projects", { body: input, headers: idempotencyKey(key) }));
}
