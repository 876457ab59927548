import { keepPreviousData, queryOptions, useQueries } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { Page, Subdistrict } from "@/api/models";
import { body } from "@/shared/http/versioned";

const aDay = 24 * 60 * 60_000;

export function subdistrictQuery(code: string) {
	return queryOptions({
		queryKey: ["subdistricts", code],
		queryFn: async ({ signal }) => body<Subdistrict>(await enterprisesApi.GET("/api/subdistricts/{code}", { params: { path: { code } }, signal })),
		staleTime: aDay,
	});
}

export function subdistrictSearchQuery(q: string) {
	return queryOptions({
		queryKey: ["subdistricts", "search", q],
		queryFn: async ({ signal }) =>
			body<Page<Subdistrict>>(await enterprisesApi.GET("/api/subdistricts", { params: { query: { q, limit: 20 } }, signal })).items,
		enabled: q.trim().length > 1,
		staleTime: aDay,
		placeholderData: keepPreviousData,
	});
}

/** The names of the codes, as far as they are known by now. */
export function useSubdistricts(codes: readonly string[]): readonly { code: string; subdistrict: Subdistrict | undefined }[] {
	const found = useQueries({ queries: codes.map((code) => subdistrictQuery(code)) });
	return codes.map((code, index) => ({ code, subdistrict: found[index]?.data }));
}
