import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, nothing } from "@/test/programme";
import { openApp } from "@/test/render-app";

const client = {
	id: "k-1",
	clientId: "cpa-reports",
	name: { th: "ระบบรายงาน", en: "Reports" },
	authentication: "client_secret_basic",
	firstParty: false,
	demo: false,
	organisation: "o-2",
	roles: ["coordinator"],
	grants: ["client_credentials"],
	scopes: [],
	redirectUris: [],
	postLogoutRedirectUris: [],
};
const old = { id: "s-1", createdAt: "2026-11-01T02:00:00Z", createdBy: "p-9", expiresAt: null, lastUsedAt: "2026-11-20T02:00:00Z" };
const made = { id: "s-2", createdAt: "2026-11-24T02:00:00Z", createdBy: "p-9", expiresAt: null, lastUsedAt: null };
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [association], next: null },
	"GET /api/clients/cpa-reports": client,
	"GET /api/clients/cpa-reports/history": nothing,
	"GET /api/clients/cpa-reports/secrets": { items: [old], next: null },
};

describe("the secrets of a client", () => {
	it("get another one, shown once, with the overlap that was chosen", async () => {
		let secrets: object[] = [old];
		const calls = platformAnswers({
			...replies,
			"GET /api/clients/cpa-reports/secrets": () => json({ items: secrets, next: null }),
			"POST /api/clients/cpa-reports/secrets": () => {
				secrets = [{ ...old, expiresAt: "2026-12-24T02:00:00Z" }, made];
				return json({ ...made, secret: "s3cr3t-shown-once" }, 201);
			},
		});
		userEvent.setup();
		openApp("/administration/clients/cpa-reports");
		await userEvent.click(await screen.findByRole("button", { name: "ออกรหัสลับใหม่" }));
		const dialog = screen.getByRole("alertdialog");
		await userEvent.click(within(dialog).getByRole("button", { name: /รหัสลับก่อนหน้านี้/ }));
		await userEvent.click(screen.getByRole("option", { name: "ใช้ได้ต่ออีก 30 วัน" }));
		await userEvent.click(within(dialog).getByRole("button", { name: "ออกรหัสลับใหม่" }));
		expect(await screen.findByText("s3cr3t-shown-once")).toBeVisible();
		const sent = calls.find((call) => call.method === "POST");
		expect(sent?.body).toEqual({ overlap: "P30D" });
		expect(sent?.headers.has("Idempotency-Key")).toBe(false);
		await userEvent.click(screen.getByRole("button", { name: "คัดลอกรหัสลับ" }));
		expect(await navigator.clipboard.readText()).toBe("s3cr3t-shown-once");
		await userEvent.click(screen.getByRole("button", { name: "เก็บไว้แล้ว" }));
		expect(screen.queryByText("s3cr3t-shown-once")).toBeNull();
		expect(screen.getAllByRole("button", { name: /^ลบรหัสลับที่ออกเมื่อ/ })).toHaveLength(2);
	});

	it("end one by one, after a confirmation", async () => {
		const calls = platformAnswers({ ...replies, "DELETE /api/clients/cpa-reports/secrets/s-1": () => new Response(null, { status: 204 }) });
		openApp("/administration/clients/cpa-reports");
		await userEvent.click(await screen.findByRole("button", { name: "ลบรหัสลับที่ออกเมื่อ 1 พ.ย. 2569 09:00 น." }));
		expect(calls.some((call) => call.method === "DELETE")).toBe(false);
		const dialog = screen.getByRole("alertdialog", { name: "ลบรหัสลับนี้หรือไม่" });
		expect(within(dialog).getByText("ใช้ล่าสุด 20 พ.ย. 2569 09:00 น.")).toBeVisible();
		await userEvent.click(within(dialog).getByRole("button", { name: "ลบรหัสลับ" }));
		await screen.findByRole("button", { name: "ออกรหัสลับใหม่" });
		expect(calls.some((call) => call.method === "DELETE")).toBe(true);
	});

	it("say why there can be no more", async () => {
		platformAnswers({ ...replies, "POST /api/clients/cpa-reports/secrets": () => problem(409, "too-many-client-secrets", "มีรหัสลับมากเกินไป") });
		openApp("/administration/clients/cpa-reports");
		await userEvent.click(await screen.findByRole("button", { name: "ออกรหัสลับใหม่" }));
		const dialog = screen.getByRole("alertdialog");
		await userEvent.click(within(dialog).getByRole("button", { name: "ออกรหัสลับใหม่" }));
		expect(await within(dialog).findByRole("alert")).toHaveTextContent("มีรหัสลับมากเกินไป");
	});

	it("are read by an auditor, and are none of a client with a key of its own", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["auditor"] }, "GET /api/clients/other": { ...client, clientId: "other", authentication: "private_key_jwt" }, "GET /api/clients/other/history": nothing });
		const { unmount } = openApp("/administration/clients/cpa-reports");
		expect(await screen.findByText("ใช้ได้จนกว่าจะออกรหัสใหม่แทน")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ออกรหัสลับใหม่" })).toBeNull();
		unmount();
		openApp("/administration/clients/other");
		expect(await screen.findByText("ใช้กุญแจของตนเอง (private_key_jwt)")).toBeVisible();
		expect(screen.queryByRole("heading", { name: "รหัสลับ" })).toBeNull();
	});
});
