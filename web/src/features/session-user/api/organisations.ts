import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { OrganisationSummary, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";

export const organisationsKey = ["organisations"] as const;

/** Those that a text is found in; with `supportedBy` only those that this one looks after today. */
export function organisationsQuery(q: string, supportedBy?: string) {
	return infiniteQueryOptions({
		queryKey: [...organisationsKey, "found", q, supportedBy ?? ""],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<OrganisationSummary>>(await authApi.GET("/api/organisations", { params: { query: { q: q === "" ? undefined : q, supportedBy, limit: 30, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

/** As many as one answer holds: most names on a screen are found here, the others one by one. */
const directoryQuery = queryOptions({
	queryKey: [...organisationsKey, "directory", 200],
	queryFn: async ({ signal }) =>
		body<Page<OrganisationSummary>>(await authApi.GET("/api/organisations", { params: { query: { limit: 200 } }, signal })).items,
	staleTime: 5 * 60_000,
});

function nameQuery(id: string) {
	return queryOptions({
		queryKey: [...organisationsKey, "name", id],
		queryFn: async ({ signal }) => body<OrganisationSummary>(await authApi.GET("/api/organisations/{id}", { params: { path: { id } }, signal })),
		staleTime: 5 * 60_000,
	});
}

export function useOrganisation(id: string): OrganisationSummary | undefined {
	const directory = useQuery({ ...directoryQuery, enabled: id !== "" });
	const listed = directory.data?.find((organisation) => organisation.id === id);
	const single = useQuery({ ...nameQuery(id), enabled: id !== "" && !directory.isPending && listed === undefined });
	return listed ?? single.data;
}

/** Those of these that are known by now, in their order. */
export function useOrganisations(ids: readonly string[]): readonly OrganisationSummary[] {
	const directory = useQuery({ ...directoryQuery, enabled: ids.length > 0 });
	const listed = new Map(directory.data?.map((organisation) => [organisation.id, organisation]));
	const single = useQueries({ queries: ids.map((id) => ({ ...nameQuery(id), enabled: !directory.isPending && !listed.has(id) })) });
	return ids.map((id, index) => listed.get(id) ?? single[index]?.data).filter((organisation) => organisation !== undefined);
}
