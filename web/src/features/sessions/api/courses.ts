import { queryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { Course, CourseInput, Page } from "@/api/models";
import { body, idempotencyKey } from "@/shared/http/versioned";

export const coursesKey = ["courses"] as const;

export const coursesQuery = queryOptions({
	queryKey: [...coursesKey, "list"],
	// every page: the service does not search through courses, the picker does
	queryFn: async ({ signal }) => {
		const all: Course[] = [];
		let cursor: string | undefined;
		do {
			const page: Page<Course> = body<Page<Course>>(await trainingApi.GET("/api/courses", { params: { query: { limit: 200, cursor } }, signal }));
			all.push(...page.items);
			cursor = page.next ?? undefined;
		} while (cursor !== undefined);
		return all;
	},
});

export async function createCourse(input: CourseInput, key: string) {
	return body<Course>(await trainingApi.POST("/api/courses", { body: input, headers: idempotencyKey(key) }));
}
