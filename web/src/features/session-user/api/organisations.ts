import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import { body } from "@/shared/http/versioned";

export function organisationsQuery(q: string) {
	return queryOptions({
		queryKey: ["organisations", q],
		queryFn: async ({ signal }) =>
			body(await authApi.GET("/api/organisations", { params: { query: { q: q === "" ? undefined : q, limit: 30 } }, signal })).items,
		placeholderData: keepPreviousData,
	});
}
