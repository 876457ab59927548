import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, json, platformAnswers } from "@/test/platform";
import { agreement, measures, officer, progress } from "@/test/programme";
import { openApp } from "@/test/render-app";

const none = { items: [], next: null, total: 0 };
const as = (...roles: string[]) => ({ ...officer, roles });

const waitingOutcome = (number: number) => ({
	id: `u-${String(number)}`,
	project: "j-1",
	projectTitle: { th: `ยกระดับที่ ${String(number)}`, en: `Upgrade ${String(number)}` },
	enterpriseName: { th: "กลุ่มน้ำผึ้งป่า", en: "Honey group" },
	measure: "jobs.created",
	period: { from: "2018-04-01", to: "2018-04-30" },
	value: "7",
	unitCode: "person",
	reportedByName: "ชูใจ",
	reportedAt: "2018-05-01T03:00:00Z",
	returnReason: null as string | null,
});

const session = {
	id: "s-1",
	title: { th: "อบรมน้ำผึ้ง", en: "Honey" },
	days: [{ date: "2999-01-01", startsAt: "09:00", endsAt: "16:00" }],
	capacity: 20,
	registered: 3,
	state: "open",
	venue: null,
};

const replies = {
	"GET /api/notices/unread": { unread: 0 },
	"GET /api/measures": measures,
	"GET /api/agreements": { items: [{ ...agreement, objectiveCount: 1 }], next: null },
	"GET /api/agreements/a-1/progress": progress,
	"GET /api/outcomes/waiting": none,
	"GET /api/outcomes/due": none,
	"GET /api/sessions/waiting": none,
	"GET /api/sessions/upcoming": none,
};

const region = (name: RegExp) => screen.findByRole("region", { name });
const tabs = () => within(screen.getByRole("navigation", { name: "เมนูด้านล่าง" })).getAllByRole("link").map(({ textContent }) => textContent);

describe("home", () => {
	it("finds what waits beyond the first fifty, whatever the number of agreements, with few requests", async () => {
		const page = (from: number) => Array.from({ length: 10 }, (_, index) => waitingOutcome(from + index));
		const calls = platformAnswers({
			...replies,
			"GET /api/me": officer,
			"GET /api/agreements": { items: Array.from({ length: 5 }, (_, index) => ({ ...agreement, id: `a-${String(index)}`, objectiveCount: 1 })), next: "more" },
			"GET /api/outcomes/waiting": ({ query }: Call) => {
				const from = Number(query.get("cursor") ?? 0);
				return json(query.get("for") === "verification" ? { items: page(from), next: from < 290 ? String(from + 10) : null, total: 300 } : none);
			},
		});
		openApp("/");
		const queue = await region(/ผลลัพธ์รอท่านตรวจสอบ 300/);
		expect(await within(queue).findByRole("link", { name: /ยกระดับที่ 9 / })).toHaveAttribute("href", "/outcomes/u-9");
		expect(new Set(calls.map(({ path, query }) => path + query.toString())).size).toBeLessThan(10);
		for (let pages = 1; pages < 7; pages++) {
			await userEvent.click(await within(queue).findByRole("button", { name: "แสดงเพิ่ม" }));
			await within(queue).findByRole("link", { name: new RegExp(`ยกระดับที่ ${String(pages * 10 + 9)} `) });
		}
		expect(within(queue).getByRole("link", { name: /ยกระดับที่ 65 / })).toBeVisible();
	});

	it("shows a leader what to report, what was sent back and the next training, and nothing of agreements", async () => {
		platformAnswers({
			...replies,
			"GET /api/me": as("enterprise-leader"),
			"GET /api/outcomes/due": { items: [{ project: "j-1", projectTitle: { th: "ยกระดับน้ำผึ้ง", en: "Honey" }, enterpriseName: { th: "กลุ่มน้ำผึ้งป่า", en: "Honey group" } }], next: null, total: 1 },
			"GET /api/outcomes/waiting": ({ query }: Call) =>
				json(query.get("for") === "correction" ? { items: [{ ...waitingOutcome(1), returnReason: "ไม่มีใบเสร็จ" }], next: null, total: 1 } : none),
			"GET /api/sessions/upcoming": { items: [session], next: null, total: 1 },
		});
		openApp("/");
		expect(await within(await region(/รายงานของเดือนนี้/)).findByRole("link", { name: "รายงานผล" })).toHaveAttribute("href", "/projects/j-1/report");
		expect(await within(await region(/ผลลัพธ์ที่ถูกส่งกลับ/)).findByText("เหตุผล: ไม่มีใบเสร็จ")).toBeVisible();
		expect(await within(await region(/การอบรมวันนี้และครั้งถัดไป/)).findByRole("link", { name: "อบรมน้ำผึ้ง" })).toBeVisible();
		expect(screen.queryByText("บันทึกความร่วมมือของท่าน")).toBeNull();
		expect(tabs()).toEqual(["หน้าแรก", "ผู้ประกอบการ", "โครงการ", "การอบรม"]);
	});

	it("shows a trainer the sessions to come, and only the tabs of a trainer", async () => {
		const calls = platformAnswers({ ...replies, "GET /api/me": as("trainer"), "GET /api/sessions/upcoming": { items: [session], next: null, total: 1 } });
		openApp("/");
		expect(await screen.findByRole("link", { name: "อบรมน้ำผึ้ง" })).toHaveAttribute("href", "/sessions/s-1");
		expect(tabs()).toEqual(["หน้าแรก", "การอบรม"]);
		expect(calls.some(({ path }) => path.startsWith("/api/agreements") || path.startsWith("/api/outcomes"))).toBe(false);
	});

	it("shows an executive the objectives at a glance", async () => {
		platformAnswers({ ...replies, "GET /api/me": as("executive") });
		openApp("/");
		expect(await screen.findByRole("meter", { name: "งานที่เกิดขึ้นในชุมชน" })).toHaveAttribute("aria-valuetext", "18 จาก 40 คน");
		expect(screen.queryByText(/รอท่านตรวจสอบ/)).toBeNull();
	});

	it("shows a company what its own contribution achieved", async () => {
		platformAnswers({
			...replies,
			"GET /api/me": as("representative"),
			"GET /api/agreements/a-1/progress": ({ query }: Call) => json(query.size === 0 ? progress : { ...progress, objectives: [{ ...progress.objectives[0], indicators: [{ ...progress.objectives[0]?.indicators[0], value: "7", reportedContributions: 0 }] }] }),
		});
		openApp("/");
		const own = await region(/สิ่งที่องค์กรของคุณ/);
		expect(await within(own).findByText("7")).toBeVisible();
		expect(await screen.findByRole("meter", { name: "งานที่เกิดขึ้นในชุมชน" })).toHaveAttribute("aria-valuetext", "18 จาก 40 คน");
	});

	it("shows an auditor the latest changes of all services, the newest first", async () => {
		const change = (type: string, at: string) => ({ id: `${type}-${at}`, type, subject: `x-${type}`, name: { th: `เรื่อง ${type}`, en: type }, at, action: "verified", actor: { id: "p-9", name: "มานี", organisation: null } });
		platformAnswers({
			...replies,
			"GET /api/me": as("auditor"),
			"GET /api/agreements/changes": { items: [change("agreement", "2026-01-01T00:00:00Z")], next: null },
			"GET /api/outcomes/changes": { items: [change("outcome", "2026-03-01T00:00:00Z")], next: null },
			"GET /api/sessions/changes": { items: [change("session", "2026-02-01T00:00:00Z")], next: null },
		});
		openApp("/");
		const list = await region(/การเปลี่ยนแปลงล่าสุด/);
		await waitFor(() => {
			expect(within(list).getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["/outcomes/x-outcome", "/sessions/x-session", "/agreements/x-agreement"]);
		});
		expect(within(list).getByRole("link", { name: "เรื่อง session" })).toBeVisible();
	});

	it("tells nobody to do what they may not", async () => {
		platformAnswers({ ...replies, "GET /api/me": as("executive"), "GET /api/agreements": { items: [], next: null } });
		openApp("/");
		expect(await screen.findByRole("heading", { name: "ยังไม่มีบันทึกความร่วมมือ" })).toBeVisible();
		expect(screen.queryByRole("link", { name: "สร้างบันทึกความร่วมมือ" })).toBeNull();
	});

	it("shows an administrator what waits for them", async () => {
		const request = { id: "cr-1", clientId: "pulse", name: { th: "ระบบพัลส์", en: "Pulse" }, organisation: "o-1", requestedBy: { id: "p-9", name: "มานี", organisation: "o-1" }, requestedAt: "2026-03-01T00:00:00Z", state: "pending" };
		const invitation = { id: "in-1", name: { given: "ปิติ", family: "ใจดี" }, email: "piti@example.org", organisation: "o-1", roles: [], state: "pending", expiresAt: "2026-03-09T00:00:00Z" };
		const key = { kid: "k-1", algorithm: "ES256", state: "active", publishedAt: "2025-01-01T00:00:00Z", usableFrom: "2025-01-02T00:00:00Z", dueAt: "2025-06-01T00:00:00Z" };
		const calls = platformAnswers({
			...replies,
			"GET /api/me": as("platform-admin"),
			"GET /api/organisations": { items: [officer.organisation], next: null },
			"GET /api/client-requests": { items: [request], next: null },
			"GET /api/invitations": { items: [invitation], next: null },
			"GET /api/signing-keys": { items: [key, { ...key, kid: "k-2", dueAt: "2999-01-01T00:00:00Z" }], next: null },
		});
		openApp("/");
		expect(await within(await region(/คำขอเชื่อมต่อระบบรอท่านพิจารณา/)).findByRole("link", { name: "ระบบพัลส์" })).toHaveAttribute("href", "/administration/client-requests/cr-1");
		expect(await within(await region(/คำเชิญ/)).findByRole("link", { name: "ปิติ ใจดี" })).toHaveAttribute("href", "/administration/invitations/in-1");
		expect(await within(await region(/กุญแจลงนาม/)).findByText("k-1")).toBeVisible();
		expect(screen.queryByText("k-2")).toBeNull();
		for (const list of ["/api/client-requests", "/api/invitations", "/api/signing-keys"]) {
			expect(calls.filter(({ path }) => path === list)).toHaveLength(1);
		}
	});

	it("gives who only administers the way there", async () => {
		platformAnswers({ ...replies, "GET /api/me": as("platform-admin") });
		openApp("/");
		await screen.findByRole("navigation", { name: "เมนูด้านล่าง" });
		expect(tabs()).toEqual(["หน้าแรก", "ดูแลระบบ"]);
	});
});
