import { infiniteQueryOptions } from "@tanstack/react-query";
import { trainingApi } from "@/api/clients";
import type { Page, Registration, RegistrationInput } from "@/api/models";
import { body, etagOf, idempotencyKey, ifMatch } from "@/shared/http/versioned";
import { sessionsKey } from "./sessions";

export function registrationsQuery(session: string) {
	return infiniteQueryOptions({
		queryKey: [...sessionsKey, session, "registrations"],
		queryFn: async ({ pageParam, signal }) =>
			body<Page<Registration>>(
				await trainingApi.GET("/api/sessions/{id}/registrations", {
					params: { path: { id: session }, query: { cursor: pageParam, limit: 200 } },
					signal,
				}),
			),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
}

export async function register(session: string, input: RegistrationInput, key: string) {
	return body<Registration>(
		await trainingApi.POST("/api/sessions/{id}/registrations", {
			params: { path: { id: session } },
			body: input,
			headers: idempotencyKey(key),
		}),
	);
}

export async function cancelRegistration(registration: Registration, key: string): Promise<void> {
	await trainingApi.POST("/api/registrations/{id}/cancellation", {
		 params: { path: { id: registration.id } },
		headers: { ...ifMatch(etagOf(registration.version)), ...idempotencyKey(key) },
	});
}

/** Idempotent both ways: checking in twice is being there once. */
export async function setAttendance(id: string, date: string, present: boolean): Promise<void> {
	const params = { path: { id, date } };
	if (present) {
		await trainingApi.PUT("/api/registrations/{id}/attendance/{date}", { params });
	} else {
		await trainingApi.DELETE("/api/registrations/{id}/attendance/{date}", { params });
	}
}
