import { infiniteQueryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { CountedPage, DueReport, WaitingOutcome } from "@/api/models";
import { body } from "@/shared/http/versioned";

const limit = 10;

/** What the reader may verify, or is to correct; the oldest first. */
export function waitingOutcomesQuery(waitsFor: "verification" | "correction") {
	return infiniteQueryOptions({
		queryKey: ["outcomes", "waiting", waitsFor],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<WaitingOutcome>>(
				await enterprisesApi.GET("/api/outcomes/waiting", { params: { query: { for: waitsFor, limit, cursor: pageParam } }, signal }),
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

/** Running projects of the reader's enterprise without a figure of this month. */
export const dueReportsQuery = infiniteQueryOptions({
	queryKey: ["outcomes", "due"],
	queryFn: async ({ pageParam, signal }) =>
		body<CountedPage<DueReport>>(await enterprisesApi.GET("/api/outcomes/due", { params: { query: { limit, cursor: pageParam } }, signal })),
	initialPageParam: undefined as string | undefined,
	getNextPageParam: (page) => page.next ?? undefined,
});
