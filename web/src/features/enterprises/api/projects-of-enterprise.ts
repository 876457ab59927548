import { queryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import { body } from "@/shared/http/versioned";

export function projectsOfEnterpriseQuery(enterprise: string) {
	return queryOptions({
		queryKey: ["projects", "of-enterprise", enterprise],
		queryFn: async ({ signal }) =>
			body(await enterprisesApi.GET("/api/projects", { params: { query: { enterprise, limit: 100 } }, signal })).items,
	});
}
