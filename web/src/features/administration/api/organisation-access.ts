import { queryOptions } from "@tanstack/react-query";
import { authApi } from "@/api/clients";
import type { MailDomain } from "@/api/models";
import { organisationsKey } from "@/features/session-user/api/organisations";
import { body, idempotencyKey, ifMatch } from "@/shared/http/versioned";

function accessKey(id: string) {
	return [...organisationsKey, "access", id];
}

export function domainsQuery(id: string) {
	return queryOptions({
		queryKey: [...accessKey(id), "domains"],
		queryFn: async ({ signal }) =>
			body<{ readonly items: readonly MailDomain[] }>(await authApi.GET("/api/organisations/{id}/domains", { params: { path: { id } }, signal })).items,
	});
}

export async function addDomain(id: string, domain: string, key: string) {
	return body<MailDomain>(await authApi.POST("/api/organisations/{id}/domains", { params: { path: { id } }, body: { domain }, headers: idempotencyKey(key) }));
}

export async function verifyDomain(id: string, domain: string, key: string) {
	return body<MailDomain>(
		await authApi.POST("/api/organisations/{id}/domains/{domain}/verification", { params: { path: { id, domain } }, headers: idempotencyKey(key) }),
	);
}

export async function removeDomain(id: string, domain: string) {
	await authApi.DELETE("/api/organisations/{id}/domains/{domain}", { params: { path: { id, domain } } });
}

/** The entity tag of the logo; the picture itself is the browser's to fetch. A kept answer would name an old version. */
export function logoQuery(id: string) {
	return queryOptions({
		queryKey: [...accessKey(id), "logo"],
		queryFn: async ({ signal }) => {
			const { response } = await authApi.GET("/api/organisations/{id}/logo", { params: { path: { id } }, parseAs: "stream", cache: "no-cache", signal });
			await response.body?.cancel();
			return response.headers.get("ETag") ?? "*";
		},
	});
}

/**
 * Stores a logo where `etag` names none, or another one. The service looks at the picture rather than at its name: said to
 * be a PNG, whatever it is, it is refused in words.
 */
export async function putLogo(id: string, etag: string | undefined, picture: File) {
	const bytes = await picture.arrayBuffer();
	const precondition: Record<string, string> = etag === undefined ? { "If-None-Match": "*" } : ifMatch(etag);
	await authApi.PUT("/api/organisations/{id}/logo", {
		params: { path: { id } },
		body: picture.name,
		bodySerializer: () => bytes,
		headers: { "Content-Type": picture.type === "image/webp" ? "image/webp" : "image/png", ...precondition },
		parseAs: "text",
	});
}

export async function removeLogo(id: string, etag: string) {
	await authApi.DELETE("/api/organisations/{id}/logo", { params: { path: { id } }, headers: ifMatch(etag), parseAs: "text" });
}
