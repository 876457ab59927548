import { queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { Page, SigningKey } from "@/api/models";
import { body, idempotencyKey } from "@/shared/http/versioned";

export const signingKeysKey = ["signing-keys"] as const;

/** All keys that are published, the newest first. */
export const signingKeysQuery = queryOptions({
	queryKey: signingKeysKey,
	queryFn: async ({ signal }) => body<Page<SigningKey>>(await authApi.GET("/api/signing-keys", { signal })).items,
});

/** Those that sign although their time is over. */
export const dueKeysQuery = queryOptions({
	...signingKeysQuery,
	select: (keys) => keys.filter(({ state, dueAt }) => state === "active" && dueAt && dueAt < new Date().toISOString()),
});

export async function rotateSigningKeys(key: string) {
	return body<Page<SigningKey>>(await authApi.POST("/api/signing-keys/rotation", { headers: idempotencyKey(key) }));
}

export async function withdrawSigningKey(kid: string) {
	await authApi.DELETE("/api/signing-keys/{kid}", { params: { path: { kid } } });
}
