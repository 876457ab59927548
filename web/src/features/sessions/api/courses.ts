import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { CountedPage, Course, CourseInput } from "@/api/models";
import { body, idempotencyKey } from "@/shared/http/versioned";

export const coursesKey = ["courses"] as const;

export interface CourseFilter {
	readonly q?: string;
	/** Other than the newest first. */
	readonly sort?: "title";
}

export function coursesQuery(filter: CourseFilter) {
	return infiniteQueryOptions({
		queryKey: [...coursesKey, "list", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Course>>(await trainingApi.GET("/api/courses", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

export function courseQuery(id: string) {
	return queryOptions({
		queryKey: [...coursesKey, id],
		queryFn: async ({ signal }) => body<Course>(await trainingApi.GET("/api/courses/{id}", { params: { path: { id } }, signal })),
	});
}

export async function createCourse(input: CourseInput, key: string) {
	return body<Course>(await trainingApi.POST("/api/courses", { body: input, headers: idempotencyKey(key) }));
}
