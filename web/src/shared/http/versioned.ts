/** A resource with the entity tag it was read under. */
export interface Versioned<T> {
	readonly value: T;
	readonly etag: string;
}

export function versioned<T>(result: { data?: T; response: Response }): Versioned<T> {
	return { value: body(result), etag: result.response.headers.get("ETag") ?? "*" };
}

/** The body of an answer that succeeded; failures were thrown by the fetch wrapper before. */
export function body<T>(result: { data?: T }): T {
	if (result.data === undefined) {
		throw new Error("the answer has no body");
	}
	return result.data;
}

export function ifMatch(etag: string): Record<string, string> {
	return { "If-Match": etag };
}

export function idempotencyKey(key: string): Record<string, string> {
	return { "Idempotency-Key": key };
}

/** The strong entity tag that the services give a version. */
export function etagOf(version: number): string {
	return `"${String(version)}"`;
}
