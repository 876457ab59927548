import { infiniteQueryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { CountedPage, Session } from "@/api/models";
import { body } from "@/shared/http/versioned";
import { sessionsKey } from "./sessions";

const limit = 10;

/** Sessions the reader may verify, or closed and is to correct; the longest closed first. */
export function waitingSessionsQuery(waitsFor: "verification" | "correction") {
	return infiniteQueryOptions({
		queryKey: [...sessionsKey, "waiting", waitsFor],
		queryFn: async ({ pageParam, signal }) =>
			body<CountedPage<Session>>(
				await trainingApi.GET("/api/sessions/waiting", { params: { query: { for: waitsFor, limit, cursor: pageParam } }, signal }),
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

/** Open sessions that are not over, the next one first. */
export const upcomingSessionsQuery = infiniteQueryOptions({
	queryKey: [...sessionsKey, "upcoming"],
	queryFn: async ({ pageParam, signal }) =>
		body<CountedPage<Session>>(await trainingApi.GET("/api/sessions/upcoming", { params: { query: { limit: 5, cursor: pageParam } }, signal })),
	initialPageParam: undefined as string | undefined,
	getNextPageParam: (page) => page.next ?? undefined,
});
