import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { OrganisationSummary, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";

export function organisationsQuery(q: string) {
	return queryOptions({
		queryKey: ["organisations", q],
		queryFn: async ({ signal }) =>
			body<Page<OrganisationSummary>>(await authApi.GET("/api/organisations", { params: { query: { q: q === "" ? undefined : q, limit: 30 } }, signal })).items,
		placeholderData: keepPreviousData,
	});
}
