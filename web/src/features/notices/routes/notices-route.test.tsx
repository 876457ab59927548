import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers } from "@/test/platform";
import { officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

const notice = (number: number, readAt: string | null = null) => ({
	id: `n-${String(number)}`,
	kind: "sent-back",
	title: { th: `เรื่องที่ ${String(number)}`, en: `Matter ${String(number)}` },
	text: { th: "เหตุผล: ไม่มีใบเสร็จ", en: "Reason: no receipt" },
	link: `/projects/p-${String(number)}`,
	deliveredAt: "2026-11-29T03:00:00Z",
	readAt,
});

const replies = {
	"GET /api/me": officer,
	"GET /api/notices/unread": { unread: 2 },
	"GET /api/notices": { items: [notice(3), notice(2)], next: "more" },
};

describe("the inbox", () => {
	it("is behind the bell, which says how much is unread", async () => {
		platformAnswers(replies);
		openApp("/");
		const bell = await screen.findByRole("link", { name: "การแจ้งเตือน ยังไม่อ่าน 2 เรื่อง" });
		await userEvent.click(bell);
		expect(await screen.findByRole("heading", { level: 1, name: "การแจ้งเตือน" })).toBeVisible();
		expect(await screen.findByRole("link", { name: "เรื่องที่ 3" })).toHaveAttribute("href", "/projects/p-3");
		expect(screen.getAllByText("เหตุผล: ไม่มีใบเสร็จ")[0]).toBeVisible();
	});

	it("reads the next page", async () => {
		platformAnswers({
			...replies,
			"GET /api/notices": (call: { query: URLSearchParams }) =>
				json(call.query.get("cursor") === "more" ? { items: [notice(1, "2026-11-29T04:00:00Z")], next: null } : replies["GET /api/notices"]),
		});
		openApp("/notices");
		await userEvent.click(await screen.findByRole("button", { name: "แสดงเพิ่ม" }));
		expect(await screen.findByRole("link", { name: "เรื่องที่ 1" })).toBeVisible();
		expect(screen.getByRole("link", { name: "เรื่องที่ 3" })).toBeVisible();
	});

	it("marks what is opened, and everything that was on screen", async () => {
		const calls = platformAnswers({
			...replies,
			"POST /api/notices/n-3/reading": () => new Response(null, { status: 204 }),
			"POST /api/notices/reading": () => new Response(null, { status: 204 }),
		});
		openApp("/notices");
		await userEvent.click(await screen.findByRole("button", { name: "อ่านทั้งหมดแล้ว" }));
		await waitFor(() => {
			expect(calls.find(({ path, method }) => method === "POST" && path === "/api/notices/reading")?.body).toEqual({ newest: "n-3" });
		});
		await userEvent.click(screen.getByRole("link", { name: "เรื่องที่ 3" }));
		await waitFor(() => {
			expect(calls.some(({ path }) => path === "/api/notices/n-3/reading")).toBe(true);
		});
	});

	it("says so when there is nothing", async () => {
		platformAnswers({ ...replies, "GET /api/notices/unread": { unread: 0 }, "GET /api/notices": { items: [], next: null } });
		openApp("/notices");
		expect(await screen.findByRole("heading", { name: "ยังไม่มีการแจ้งเตือน" })).toBeVisible();
		expect(screen.getByRole("link", { name: "การแจ้งเตือน" })).toBeVisible();
		expect(screen.queryByRole("button", { name: "อ่านทั้งหมดแล้ว" })).toBeNull();
	});

	it("lets people choose how they are told", async () => {
		const calls = platformAnswers({
			...replies,
			"GET /api/notices/settings": { kinds: [{ kind: "verification-waiting", way: "digest" }, { kind: "sent-back", way: "mail" }], mail: null },
			"PUT /api/notices/settings": { kinds: [{ kind: "verification-waiting", way: "digest" }, { kind: "sent-back", way: "in-app" }], mail: null },
		});
		openApp("/notices/settings");
		await userEvent.click(await screen.findByRole("button", { name: /งานของฉันถูกส่งกลับ/ }));
		await userEvent.click(await screen.findByRole("option", { name: "ในระบบเท่านั้น" }));
		expect(await screen.findByText("บันทึกแล้ว")).toBeVisible();
		const saved = calls.find(({ method }) => method === "PUT");
		expect(saved?.headers.get("If-Match")).toBe('"7"');
		expect(saved?.body).toEqual({ kinds: [{ kind: "verification-waiting", way: "digest" }, { kind: "sent-back", way: "in-app" }] });
		expect(screen.getByRole("link", { name: "เพิ่มหรือยืนยันอีเมลที่หน้าบัญชี" })).toHaveAttribute("href", "/account");
	});
});
