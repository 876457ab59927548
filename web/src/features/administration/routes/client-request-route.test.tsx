import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, nothing } from "@/test/programme";
import { typedBefore } from "@/test/drafts";
import { openApp } from "@/test/render-app";

const request = {
	id: "q-1",
	organisation: "o-2",
	clientId: "cpa-reports",
	name: { th: "ระบบรายงาน", en: "Reports" },
	kind: "partner-system",
	authentication: "client_secret_basic",
	jwks: null,
	idTokenSignedResponseAlg: "ES256",
	redirectUris: [],
	postLogoutRedirectUris: [],
	roles: ["coordinator"],
	scopes: [],
	state: "pending",
	requestedBy: { id: "p-7", name: "วิชัย ดูแล" },
	requestedAt: "2026-11-20T02:00:00Z",
	decidedBy: null,
	decidedAt: null,
	reason: null,
};
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [association], next: null },
	"GET /api/client-requests": { items: [request], next: null },
	"GET /api/client-requests/q-1": request,
	"GET /api/client-requests/q-1/history": nothing,
};
const partner = { ...administrator, id: "p-7", roles: ["organisation-admin"], organisation: association };

describe("a request for a client", () => {
	it("is listed with its state", async () => {
		platformAnswers(replies);
		openApp("/administration/client-requests");
		expect(await screen.findByRole("link", { name: "cpa-reports" })).toHaveAttribute("href", "/administration/client-requests/q-1");
		expect(within(screen.getByRole("table")).getByText("รอพิจารณา")).toBeVisible();
		expect(screen.queryByRole("link", { name: "ขอไคลเอนต์" })).toBeNull();
	});

	it("is approved in the version that was on screen", async () => {
		let state = "pending";
		const calls = platformAnswers({
			...replies,
			"GET /api/client-requests/q-1": () => json({ ...request, state }),
			"POST /api/client-requests/q-1/approval": () => {
				state = "approved";
				return json({ ...request, state });
			},
		});
		openApp("/administration/client-requests/q-1");
		await userEvent.click(await screen.findByRole("button", { name: "อนุมัติ" }));
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "อนุมัติ" }));
		expect(await screen.findByText("อนุมัติแล้ว มีไคลเอนต์นี้แล้ว")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ไม่อนุมัติ" })).toBeNull();
		expect(calls.find((call) => call.method === "POST")?.headers.get("If-Match")).toBe('"7"');
	});

	it.each([
		[422, "same-person", "ต้องให้ผู้อื่นพิจารณา"],
		[409, "decided-client-request", "พิจารณาไปแล้ว"],
		[409, "taken-client-id", "มีรหัสไคลเอนต์นี้แล้ว"],
	])("says why it cannot be rejected or approved (%i %s)", async (status, slug, title) => {
		const calls = platformAnswers({ ...replies, "POST /api/client-requests/q-1/rejection": () => problem(status, slug, title, { detail: "เพราะ" }) });
		openApp("/administration/client-requests/q-1");
		await userEvent.click(await screen.findByRole("button", { name: "ไม่อนุมัติ" }));
		const dialog = screen.getByRole("dialog");
		await userEvent.type(within(dialog).getByRole("textbox"), "ข้อมูลไม่ครบ");
		await userEvent.click(within(dialog).getByRole("button", { name: "ไม่อนุมัติ" }));
		expect(await within(dialog).findByRole("alert")).toHaveTextContent(`${title}เพราะ`);
		expect(calls.find((call) => call.method === "POST")?.body).toEqual({ reason: "ข้อมูลไม่ครบ" });
		const read = calls.filter((call) => call.path === "/api/client-requests/q-1").length;
		await userEvent.click(within(dialog).getByRole("button", { name: "ยกเลิก" }));
		await screen.findByRole("button", { name: "ไม่อนุมัติ" });
		expect(calls.filter((call) => call.path === "/api/client-requests/q-1").length).toBeGreaterThan(read);
	});

	it("shows the organisation why it was rejected, and nothing to decide", async () => {
		platformAnswers({ ...replies, "GET /api/me": partner, "GET /api/client-requests/q-1": { ...request, state: "rejected", reason: "ยังไม่มีสัญญา" } });
		openApp("/administration/client-requests/q-1");
		expect(await screen.findByText("ยังไม่มีสัญญา")).toBeVisible();
		expect(screen.queryByRole("button", { name: "อนุมัติ" })).toBeNull();
	});
});

describe("the form of a request", () => {
	const draft = { clientId: " cpa-app ", name: { th: "แอป", en: "App" }, redirectUris: ["com.example.app:/callback", " "], roles: ["coordinator"] };

	it("sends only what concerns the kind of client", async () => {
		await typedBefore("p-7", "client-request.new", { value: { ...draft, kind: "mobile" } });
		const calls = platformAnswers({ ...replies, "GET /api/me": partner, "POST /api/client-requests": request });
		openApp("/administration/client-requests/new");
		await screen.findByDisplayValue("com.example.app:/callback");
		expect(screen.queryByRole("group", { name: /บทบาท/ })).toBeNull();
		expect(screen.queryByRole("textbox", { name: /back-channel/ })).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "ส่งคำขอ" }));
		expect(await screen.findByText("รอการพิจารณา")).toBeVisible();
		expect(calls.find((call) => call.method === "POST")?.body).toEqual({
			clientId: "cpa-app",
			name: draft.name,
			kind: "mobile",
			authentication: "none",
			scopes: ["openid", "profile"],
			redirectUris: ["com.example.app:/callback"],
			postLogoutRedirectUris: [],
		});
	});

	it("asks for notice of sign-outs of a web application", async () => {
		await typedBefore("p-7", "client-request.new", { value: { ...draft, kind: "web" } });
		const calls = platformAnswers({ ...replies, "GET /api/me": partner, "POST /api/client-requests": request });
		openApp("/administration/client-requests/new");
		await userEvent.type(await screen.findByRole("textbox", { name: /back-channel/ }), "https://app.example.org/signed-out");
		await userEvent.click(screen.getByRole("checkbox", { name: /PAR/ }));
		await userEvent.click(screen.getByRole("button", { name: "ส่งคำขอ" }));
		expect(await screen.findByText("รอการพิจารณา")).toBeVisible();
		expect(calls.find((call) => call.method === "POST")?.body).toMatchObject({
			kind: "web",
			backchannelLogoutUri: "https://app.example.org/signed-out",
			requiresPushedRequests: true,
		});
	});

	it("shows faults at their fields", async () => {
		await typedBefore("p-7", "client-request.new", { value: { ...draft, kind: "partner-system", authentication: "private_key_jwt", jwks: '{"keys":[]}' } });
		const errors = [
			{ pointer: "/roles", code: "unavailable-roles", detail: "มอบได้เฉพาะผู้ประสานงาน" },
			{ pointer: "/jwks", code: "wrong-jwks-count", detail: "ต้องมีกุญแจ" },
		];
		const calls = platformAnswers({ ...replies, "GET /api/me": partner, "POST /api/client-requests": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }) });
		openApp("/administration/client-requests/new");
		await userEvent.click(await screen.findByRole("button", { name: "ส่งคำขอ" }));
		expect(await screen.findByRole("button", { name: "บทบาท: มอบได้เฉพาะผู้ประสานงาน" })).toBeVisible();
		expect(screen.getByLabelText(/^กุญแจสาธารณะ/)).toBeInvalid();
		expect(calls.find((call) => call.method === "POST")?.body).toMatchObject({ authentication: "private_key_jwt", jwks: { keys: [] }, roles: ["coordinator"] });
	});
});
