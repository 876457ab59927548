import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, nothing } from "@/test/programme";
import { openApp } from "@/test/render-app";

const connection = {
	id: "n-1",
	organisation: "o-2",
	name: { th: "บัญชีสมาคม", en: "Association account" },
	issuer: "https://login.example.co.th/realms/cpa",
	clientId: "ecotown",
	scopes: ["profile"],
	domains: ["example.co.th"],
	defaultRoles: ["representative"],
	roleMappings: [{ claim: "groups", value: "mentors", role: "inspector" }],
	jitProvisioning: true,
	enabled: true,
	redirectUri: "https://ecotown.example.org/sign-in/partner/callback",
	version: 7,
};
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [association], next: null },
	"GET /api/connections": { items: [connection], next: null },
	"GET /api/connections/n-1": connection,
	"GET /api/connections/n-1/history": nothing,
};

describe("a connection to a partner's provider", () => {
	it("shows what the partner has to register, and copies it", async () => {
		platformAnswers(replies);
		userEvent.setup();
		openApp("/administration/connections/n-1");
		expect(await screen.findByText(connection.redirectUri)).toBeVisible();
		await userEvent.click(screen.getByText("คัดลอกที่อยู่"));
		expect(await screen.findByText("คัดลอกแล้ว")).toBeVisible();
		expect(await navigator.clipboard.readText()).toBe(connection.redirectUri);
	});

	it("is deleted after a confirmation, in the version that was on screen", async () => {
		const calls = platformAnswers({ ...replies, "DELETE /api/connections/n-1": () => new Response(null, { status: 204 }) });
		openApp("/administration/connections/n-1");
		await userEvent.click(await screen.findByText("ลบการเชื่อมต่อ"));
		const dialog = screen.getByRole("alertdialog", { name: "ลบการเชื่อมต่อ บัญชีสมาคม หรือไม่" });
		expect(calls.some((call) => call.method === "DELETE")).toBe(false);
		await userEvent.click(within(dialog).getByRole("button", { name: "ลบการเชื่อมต่อ" }));
		expect(await screen.findByRole("heading", { level: 1, name: "การเชื่อมต่อผู้ให้บริการยืนยันตัวตน" })).toBeVisible();
		expect(calls.find((call) => call.method === "DELETE")?.headers.get("If-Match")).toBe('"7"');
	});

	it("is tested, and shows what came back", async () => {
		const endpoints = { authorization: "https://login.example.co.th/auth", token: "https://login.example.co.th/token", jwks: "https://login.example.co.th/keys", userinfo: null };
		const good = { ok: true, fault: null, detail: null, issuerMatches: true, endpoints, algorithms: ["RS256", "ES256"], clientAuthentication: ["client_secret_basic"], issInResponse: true, keys: 2, milliseconds: 120 };
		const answers = [{ ...good, ok: false, fault: "unreachable", detail: "ติดต่อผู้ให้บริการไม่ได้", issuerMatches: false, endpoints: null, algorithms: [], clientAuthentication: [], keys: 0 }, good];
		platformAnswers({ ...replies, "POST /api/connections/n-1/test": () => json(answers.shift() ?? good) });
		openApp("/administration/connections/n-1");
		await userEvent.click(await screen.findByRole("button", { name: "ทดสอบการเชื่อมต่อ" }));
		expect(await screen.findByRole("alert")).toHaveTextContent("ยังเข้าสู่ระบบผ่านการเชื่อมต่อนี้ไม่ได้ติดต่อผู้ให้บริการไม่ได้unreachable");
		await userEvent.click(screen.getByRole("button", { name: "ทดสอบอีกครั้ง" }));
		expect(await screen.findByText("ผู้ให้บริการตอบถูกต้อง")).toBeVisible();
		expect(screen.getByText("RS256 · ES256")).toBeVisible();
		expect(screen.getByText("https://login.example.co.th/token")).toBeVisible();
		expect(screen.getByText("120 มิลลิวินาที")).toBeVisible();
	});

	it("is not tested by an auditor", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["auditor"] } });
		openApp("/administration/connections/n-1");
		await screen.findByText(connection.redirectUri);
		expect(screen.queryByRole("button", { name: "ทดสอบการเชื่อมต่อ" })).toBeNull();
	});

	it("keeps its secret unless another one is typed, and shows a fault at its place in the list", async () => {
		const errors = [{ pointer: "/domains/0", code: "invalid-email-domain", detail: "ไม่ใช่โดเมนอีเมล" }];
		const calls = platformAnswers({ ...replies, "PUT /api/connections/n-1": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }) });
		openApp("/administration/connections/n-1/edit");
		await screen.findByDisplayValue("https://login.example.co.th/realms/cpa");
		await screen.findByDisplayValue("สมาคมเพื่อนชุมชน");
		await userEvent.click(screen.getByText("บันทึก"));
		expect(await screen.findByText("โดเมนอีเมล รายการที่ 1: ไม่ใช่โดเมนอีเมล")).toBeVisible();
		expect(screen.getByDisplayValue("example.co.th")).toBeInvalid();
		const { id, redirectUri, version, ...sent } = connection;
		expect(calls.find((call) => call.method === "PUT")?.body).toEqual(sent);
		expect([id, redirectUri, version]).toHaveLength(3);
	});
});
