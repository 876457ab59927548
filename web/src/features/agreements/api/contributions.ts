import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { agreementsApi } from "@/api/clients";
import type { Contribution, FigurePart, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";
import { agreementsKey } from "./agreements";

export function contributionQuery(id: string) {
	return queryOptions({
		queryKey: ["contributions", id],
		queryFn: async ({ signal }) => body<Contribution>(await agreementsApi.GET("/api/contributions/{id}", { params: { path: { id } }, signal })),
	});
}

/** What adds up to the figure of an indicator. */
export function figurePartsQuery(agreementId: string, indicator: string) {
	return infiniteQueryOptions({
		queryKey: [...agreementsKey, agreementId, "parts", indicator],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<FigurePart>>(
				await agreementsApi.GET("/api/agreements/{id}/indicators/{indicator}/parts", {
					params: { path: { id: agreementId, indicator }, query: { cursor: pageParam } },
					signal,
				}),
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}
