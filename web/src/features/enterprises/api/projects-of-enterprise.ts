import { queryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { Page, Project } from "@/api/models";
import { body } from "@/shared/http/versioned";

export function projectsOfEnterpriseQuery(enterprise: string) {
	return queryOptions({
		queryKey: ["projects", "of-enterprise", enterprise],
		queryFn: async ({ signal }) =>
			body<Page<Project>>(await enterprisesApi.GET("/api/projects", { params: { query: { enterprise, limit: 100 } }, signal })).items,
	});
}
