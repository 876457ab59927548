/** One fault of an input, at a JSON pointer into the body that was sent. */
export interface InputFault {
	readonly pointer: string;
	readonly code: string;
	readonly detail: string;
}

/** An RFC 9457 answer of a service. Title and detail are already in the reader's language. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly status: number;
	readonly type: string;
	readonly title: string;
	readonly detail: string | undefined;
	readonly traceId: string | undefined;
	readonly faults: readonly InputFault[];
	/** Seconds to wait before the next try, where the service said so. */
	readonly retryAfter: number | undefined;

	constructor(status: number, body: Record<string, unknown>, retryAfter?: number) {
		const title = text(body["title"]) ?? `HTTP ${String(status)}`;
		super(title);
		this.status = status;
		this.type = text(body["type"]) ?? "about:blank";
		this.title = title;
		this.detail = text(body["detail"]);
		this.traceId = text(body["traceId"]);
		this.faults = faults(body["errors"]);
		this.retryAfter = retryAfter;
	}

	/** The last part of the type `urn:ecotown:problem:<slug>`: `same-person`, `full-session`, … */
	get slug(): string {
		return this.type.slice(this.type.lastIndexOf(":") + 1);
	}

	is(slug: string): boolean {
		return this.slug === slug;
	}

	/** Somebody else changed the resource since it was read. */
	get stale(): boolean {
		return this.status === 412;
	}

	/** The service took note of the input and refuses it for good: it has to be changed. */
	get refused(): boolean {
		return this.status === 400 || this.status === 422 || (this.status === 409 && !this.is("busy-idempotency-key"));
	}

	/** The person has to prove a second factor again; the session goes on. */
	get stepUp(): boolean {
		return this.is("step-up-required");
	}

	/** A part of the platform is down or overloaded: trying again makes sense. */
	get temporary(): boolean {
		return this.status === 503 || this.status === 502 || this.status === 504 || this.status === 429;
	}
}

/** The gateway was not reached at all. */
export class Unreachable extends Error {
	override readonly name = "Unreachable";
}

export async function problemOf(response: Response): Promise<Problem> {
	const retryAfter = Number(response.headers.get("Retry-After") ?? "");
	let body: unknown = undefined;
	try {
		body = await response.json();
	} catch {
		// an answer that is no JSON (a proxy's page) says no more than its status
	}
	const known = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
	return new Problem(response.status, known, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined);
}

function text(value: unknown): string | undefined {
	return typeof value === "string" && value !== "" ? value : undefined;
}

function faults(value: unknown): InputFault[] {
	if (!Array.isArray(value)) {
		return [];
	}
	return value.filter(
		(item): item is InputFault =>
			typeof item === "object" && item !== null && typeof (item as InputFault).pointer === "string",
	);
}
