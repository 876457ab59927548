import { vi } from "vitest";

export interface Call {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Headers;
	readonly body: unknown;
}

type Reply = object | ((call: Call) => Response | Promise<Response>);

/** Stands in for the gateway at the edge: `"GET /api/me"` → what it answers; `*` is one segment. Everything else is a 404. */
export function platformAnswers(replies: Record<string, Reply>): Call[] {
	const calls: Call[] = [];
	vi.stubGlobal("fetch", async (request: Request) => {
		const { pathname, searchParams } = new URL(request.url);
		const text = await request.clone().text();
		const call = { method: request.method, path: pathname, query: searchParams, headers: request.headers, body: text.startsWith("{") ? (JSON.parse(text) as unknown) : text };
		calls.push(call);
		const reply = replies[`${request.method} ${pathname}`] ?? replies[`${request.method} ${pathname.replace(/[^/]+$/, "*")}`];
		if (reply === undefined) {
			return problem(404, "not-found", "ไม่พบ");
		}
		return typeof reply === "function" ? (reply as (call: Call) => Response)(call) : json(reply);
	});
	return calls;
}

export function json(body: object, status = 200): Response {
	return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ETag: '"7"' } });
}

export function problem(status: number, slug: string, title: string, extra: object = {}): Response {
	return new Response(JSON.stringify({ type: `urn:ecotown:problem:${slug}`, title, status, traceId: "4bf92f3577b34da6", ...extra }), {
		status,
		headers: { "Content-Type": "application/problem+json" },
	});
}
