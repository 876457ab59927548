import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { ClientSecret, HistoryEntry, OAuthClient, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";

export const clientsKey = ["oauth-clients"] as const;

export const oauthClientsQuery = infiniteQueryOptions({
	queryKey: [...clientsKey, "list"],
	queryFn: async ({ pageParam, signal }) => body<Page<OAuthClient>>(await authApi.GET("/api/clients", { params: { query: { cursor: pageParam } }, signal })),
	initialPageParam: undefined as string | undefined,
	getNextPageParam: (page) => page.next ?? undefined,
});

export function oauthClientQuery(clientId: string) {
	return queryOptions({
		queryKey: [...clientsKey, "one", clientId],
		queryFn: async ({ signal }) => body<OAuthClient>(await authApi.GET("/api/clients/{clientId}", { params: { path: { clientId } }, signal })),
	});
}

export function oauthClientHistoryQuery(clientId: string) {
	return queryOptions({
		queryKey: [...clientsKey, "one", clientId, "history"],
		queryFn: async ({ signal }) =>
			body<Page<HistoryEntry>>(await authApi.GET("/api/clients/{clientId}/history", { params: { path: { clientId }, query: { limit: 50 } }, signal })).items,
	});
}

export function clientSecretsQuery(clientId: string) {
	return queryOptions({
		queryKey: [...clientsKey, "one", clientId, "secrets"],
		queryFn: async ({ signal }) =>
			body<Page<ClientSecret>>(await authApi.GET("/api/clients/{clientId}/secrets", { params: { path: { clientId } }, signal })).items,
	});
}

/** Its answer is the only one with the secret in it, so it takes no idempotency key: nobody keeps it to give it again. */
export async function addClientSecret(clientId: string, overlap: string) {
	return body<ClientSecret>(await authApi.POST("/api/clients/{clientId}/secrets", { params: { path: { clientId } }, body: { overlap } }));
}

export async function deleteClientSecret(clientId: string, id: string) {
	await authApi.DELETE("/api/clients/{clientId}/secrets/{id}", { params: { path: { clientId, id } } });
}
