import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { platformAnswers, problem } from "@/test/platform";
import { administrator } from "@/test/programme";
import { openApp } from "@/test/render-app";

const active = { kid: "es-2", algorithm: "ES256", state: "active", publishedAt: "2026-09-01T02:00:00Z", usableFrom: "2026-09-01T03:00:00Z", activatedAt: "2026-10-01T02:00:00Z", dueAt: "2026-12-30T02:00:00Z", retiredAt: null, publishedUntil: null };
const next = { ...active, kid: "es-3", state: "next", publishedAt: "2026-10-01T02:00:00Z", usableFrom: "2026-10-01T03:00:00Z", activatedAt: null, dueAt: null };
const retired = { ...active, kid: "es-1", state: "retired", dueAt: null, retiredAt: "2026-10-01T02:00:00Z", publishedUntil: "2026-10-02T02:00:00Z" };
const replies = { "GET /api/me": administrator, "GET /api/signing-keys": { items: [next, active, retired, { ...active, kid: "rs-1", algorithm: "RS256" }], next: null } };

describe("the signing keys", () => {
	it("are shown by algorithm with state and dates", async () => {
		platformAnswers(replies);
		openApp("/administration/signing-keys");
		const keys = await screen.findByRole("region", { name: "ES256" });
		const rows = within(keys).getAllByRole("row").map((row) => row.textContent);
		expect(rows).toHaveLength(4);
		expect(rows[2]).toContain("es-2ใช้ลงนามอยู่1 ก.ย. 2569 09:00 น.1 ต.ค. 2569 09:00 น.");
		expect(rows[3]).toContain("เผยแพร่ถึง 2 ต.ค. 2569 09:00 น.");
		expect(within(screen.getByRole("region", { name: "RS256" })).getByText("rs-1")).toBeVisible();
	});

	it("are rotated after a confirmation only, and say why not when the next key is too new", async () => {
		const detail = "หมุนเวียนได้ตั้งแต่ 24 พ.ย. 2569 18:00 น.";
		const calls = platformAnswers({ ...replies, "POST /api/signing-keys/rotation": () => problem(409, "early-signing-key", "กุญแจถัดไปยังใหม่เกินไป", { detail }) });
		openApp("/administration/signing-keys");
		await userEvent.click(await screen.findByRole("button", { name: "หมุนเวียนกุญแจทันที" }));
		expect(calls.some((call) => call.method === "POST")).toBe(false);
		const dialog = screen.getByRole("alertdialog", { name: "หมุนเวียนกุญแจลงนามทันทีหรือไม่" });
		await userEvent.click(within(dialog).getByRole("button", { name: "หมุนเวียนกุญแจทันที" }));
		const alert = await within(dialog).findByRole("alert");
		expect(alert).toHaveTextContent("กุญแจถัดไปยังใหม่เกินไป");
		expect(alert).toHaveTextContent(detail);
		await userEvent.click(within(dialog).getByRole("button", { name: "ยกเลิก" }));
		expect(screen.queryByRole("alertdialog")).toBeNull();
	});

	it("are rotated", async () => {
		platformAnswers({ ...replies, "POST /api/signing-keys/rotation": replies["GET /api/signing-keys"] });
		openApp("/administration/signing-keys");
		await userEvent.click(await screen.findByRole("button", { name: "หมุนเวียนกุญแจทันที" }));
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "หมุนเวียนกุญแจทันที" }));
		expect(await screen.findByText("หมุนเวียนกุญแจแล้ว กุญแจใหม่ใช้ลงนามแล้ว")).toBeVisible();
	});

	it("are read by an auditor, not changed", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["auditor"] } });
		openApp("/administration/signing-keys");
		expect(await screen.findByText("es-2")).toBeVisible();
		expect(screen.queryByRole("button", { name: "หมุนเวียนกุญแจทันที" })).toBeNull();
		expect(screen.queryByRole("button", { name: "เพิกถอนกุญแจ es-1" })).toBeNull();
	});
});
