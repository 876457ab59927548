import { infiniteQueryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { CountedPage, Project } from "@/api/models";
import { body } from "@/shared/http/versioned";

export function projectsOfEnterpriseQuery(enterprise: string) {
	return infiniteQueryOptions({
		queryKey: ["projects", "of-enterprise", enterprise],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Project>>(await enterprisesApi.GET("/api/projects", { params: { query: { enterprise, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}
