import { describe, expect, it, vi } from "vitest";
import { chooseLocale } from "@/shared/i18n/locale";
import { json, platformAnswers, problem } from "@/test/platform";
import { ecotownFetch, onSessionEnd, worthRetrying } from "./ecotown-fetch";
import { Problem, Unreachable } from "./problem";

const get = (path: string) => ecotownFetch(new Request(`http://localhost:3000${path}`));
const post = (path: string) => ecotownFetch(new Request(`http://localhost:3000${path}`, { method: "POST", body: "{}" }));

describe("the fetch wrapper", () => {
	it("asks in the reader's language", async () => {
		const calls = platformAnswers({ "GET /api/agreements": {} });
		chooseLocale("en");
		await get("/api/agreements");
		expect(calls[0]?.headers.get("Accept-Language")).toBe("en");
	});

	it("sends the CSRF token with changes and not with reads", async () => {
		const calls = platformAnswers({ "GET /api/agreements": {}, "POST /api/agreements": {} });
		await get("/api/agreements");
		await post("/api/agreements");
		expect(calls.map((call) => call.headers.get("X-XSRF-TOKEN"))).toEqual([null, "token-of-the-gateway"]);
	});

	it("turns problem details into a typed error with the faults of the fields", async () => {
		const errors = [{ pointer: "/signedOn", code: "buddhist-era", detail: "ปี พ.ศ." }];
		platformAnswers({ "POST /api/agreements": () => problem(422, "invalid-input", "โปรดตรวจสอบ", { detail: "พบ 1 แห่ง", errors }) });
		const error: unknown = await post("/api/agreements").catch((caught: unknown) => caught);
		expect(error).toBeInstanceOf(Problem);
		expect(error).toMatchObject({ status: 422, slug: "invalid-input", title: "โปรดตรวจสอบ", detail: "พบ 1 แห่ง", faults: errors });
	});

	it("knows a failure that is no JSON by its status", async () => {
		platformAnswers({ "GET /api/agreements": () => new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "Retry-After": "3" } }) });
		const error: unknown = await get("/api/agreements").catch((caught: unknown) => caught);
		expect(error).toMatchObject({ status: 502, temporary: true, retryAfter: 3, faults: [] });
	});

	it("tells when the session has ended, but not when asked who is signed in", async () => {
		platformAnswers({ "GET /api/agreements": () => problem(401, "unauthorized", ""), "GET /api/me": () => problem(401, "unauthorized", "") });
		const ended = vi.fn();
		const stop = onSessionEnd(ended);
		await get("/api/me").catch(() => undefined);
		expect(ended).not.toHaveBeenCalled();
		await get("/api/agreements").catch(() => undefined);
		expect(ended).toHaveBeenCalledOnce();
		stop();
	});

	it("calls a platform that cannot be reached unreachable", async () => {
		vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
		await expect(get("/api/agreements")).rejects.toBeInstanceOf(Unreachable);
	});

	it("asks again only where that can help", async () => {
		platformAnswers({ "GET /api/a": () => problem(503, "peer-unavailable", ""), "GET /api/b": () => problem(404, "not-found", ""), "GET /api/c": () => json({}) });
		const unavailable: unknown = await get("/api/a").catch((caught: unknown) => caught);
		const absent: unknown = await get("/api/b").catch((caught: unknown) => caught);
		expect([worthRetrying(0, unavailable), worthRetrying(2, unavailable), worthRetrying(0, absent)]).toEqual([true, false, false]);
	});
});
