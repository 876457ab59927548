import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Page, SecurityEvent } from "@/api/models";
import { body } from "@/shared/http/versioned";

export interface SecurityEventFilter {
	readonly type?: SecurityEvent["type"];
	readonly person?: string;
	readonly organisation?: string;
}

export function securityEventsQuery(filter: SecurityEventFilter) {
	return infiniteQueryOptions({
		queryKey: ["security-events", filter],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<SecurityEvent>>(await authApi.GET("/api/security-events", { params: { query: { ...filter, cursor: pageParam } }, signal })),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
		placeholderData: keepPreviousData,
	});
}

/** Where a browser downloads what the filter shows. */
export function exportAddress(filter: SecurityEventFilter): string {
	const query = new URLSearchParams(Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === "string")).toString();
	return `/api/security-events/export${query === "" ? "" : `?${query}`}`;
}
