import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { enterprisesApi } from "@/api/clients";
import type { HistoryEntry, Outcome, OutcomeInput, Page } from "@/api/models";
import { Problem } from "@/shared/http/problem";
import { body, idempotencyKey, ifMatch, versioned } from "@/shared/http/versioned";
import { projectsKey } from "./projects";

export const outcomesKey = ["outcomes"] as const;

export function outcomesQuery(project: string) {
	return infiniteQueryOptions({
		queryKey: [...projectsKey, project, "outcomes"],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<Outcome>>(
				await enterprisesApi.GET("/api/projects/{id}/outcomes", {
					params: { path: { id: project }, query: { cursor: pageParam } },
					signal,
				}),
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

export function outcomeQuery(id: string) {
	return queryOptions({
		queryKey: [...outcomesKey, id],
		queryFn: async ({ signal }) => versioned<Outcome>(await enterprisesApi.GET("/api/outcomes/{id}", { params: { path: { id } }, signal })),
	});
}

export function outcomeHistoryQuery(id: string) {
	return queryOptions({
		queryKey: [...outcomesKey, id, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await enterprisesApi.GET("/api/outcomes/{id}/history", { params: { path: { id }, query: { limit: 50 } }, signal })).items,
	});
}

export async function readOutcome(id: string) {
	return body<Outcome>(await enterprisesApi.GET("/api/outcomes/{id}", { params: { path: { id } } }));
}

/**
 * Reports under an id made here: however often and however late it is sent, it is one report. That it is there already
 * means that an earlier attempt arrived and its answer did not.
 */
export async function reportOutcome(project: string, input: OutcomeInput, id: string) {
	const params = { path: { id } };
	try {
		return body<Outcome>(await enterprisesApi.PUT("/api/outcomes/{id}", { params, body: { ...input, project }, headers: { "If-None-Match": "*" } }));
	} catch (error) {
		if (error instanceof Problem && error.stale) {
			return readOutcome(id);
		}
		throw error;
	}
}

export async function attachEvidence(outcome: string, file: File, key: string) {
	const form = new FormData();
	form.append("file", file);
	return body<Outcome>(
		await enterprisesApi.POST("/api/outcomes/{id}/evidence", {
			params: { path: { id: outcome } },
			body: { file: file.name },
			bodySerializer: () => form,
			headers: idempotencyKey(key),
		}),
	);
}

export async function verifyOutcome(id: string, etag: string, acknowledged: string[], key: string) {
	return body<Outcome>(
		await enterprisesApi.POST("/api/outcomes/{id}/verification", {
			params: { path: { id }, query: { acknowledged } },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}

export async function returnOutcome(id: string, etag: string, reason: string, key: string) {
	return body<Outcome>(
		await enterprisesApi.POST("/api/outcomes/{id}/return", {
			params: { path: { id } },
			body: { reason },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}

export async function withdrawOutcome(id: string, etag: string, reason: string, key: string) {
	return body<Outcome>(
		await enterprisesApi.POST("/api/outcomes/{id}/withdrawal", {
			params: { path: { id } },
			body: { reason },
			headers: { ...ifMatch(etag), ...idempotencyKey(key) },
		}),
	);
}

export async function correctOutcome(id: string, etag: string, input: OutcomeInput) {
	return body<Outcome>(await enterprisesApi.PUT("/api/outcomes/{id}", { params: { path: { id } }, body: input, headers: ifMatch(etag) }));
}
