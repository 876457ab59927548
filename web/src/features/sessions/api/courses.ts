import { queryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { Course, CourseInput, Page } from "@/api/models";
import { body, idempotencyKey } from "@/shared/http/versioned";

export const coursesKey = ["courses"] as const;

export const coursesQuery = queryOptions({
	queryKey: [...coursesKey, "list"],
	queryFn: async ({ signal }) => body<Page<Course>>(await trainingApi.GET("/api/courses", { params: { query: { limit: 200 } }, signal })).items,
});

export async function createCourse(input: CourseInput, key: string) {
	return body<Course>(await trainingApi.POST("/api/courses", { body: input, headers: idempotencyKey(key) }));
}
