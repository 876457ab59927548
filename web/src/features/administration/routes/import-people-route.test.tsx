import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, json, platformAnswers, problem } from "@/test/platform";
import { administrator, association } from "@/test/programme";
import { openApp } from "@/test/render-app";

const replies = { "GET /api/me": administrator, "GET /api/organisations": { items: [association], next: null } };
const line = { line: 2, name: { given: "ดาวใจ" }, email: "dao@example.org", phone: null, organisation: "o-2", roles: ["participant"], invitation: null };
const byCode = { ...line, line: 3, name: { given: "ป้าน้อย" }, email: null, phone: "0812345678" };
const table = new File(["given,email,phone,roles\nดาวใจ,dao@example.org,,participant\nป้าน้อย,,0812345678,participant\n"], "people.csv", { type: "text/csv" });

async function choose(file: File) {
	await screen.findByRole("button", { name: /^เลือกไฟล์/ });
	await userEvent.upload(document.querySelector("input[type=file]") as HTMLInputElement, file, { applyAccept: false });
}

describe("the import of people", () => {
	it("shows what each line would do before anybody is invited, then the codes to print", async () => {
		const invited = { id: "v-2", organisation: "o-2", roles: ["participant"], phone: "0812345678", name: { given: "ป้าน้อย" }, locale: "th", state: "pending", expiresAt: "2026-12-04T02:00:00Z", code: "ABCD-EFGH" };
		const sent: Call[] = platformAnswers({
			...replies,
			"POST /api/people/import": (call) =>
				json(call.headers.has("Idempotency-Key") ? { dryRun: false, count: 2, lines: [line, { ...byCode, invitation: invited }] } : { dryRun: true, count: 2, lines: [line, byCode] }),
		});
		openApp("/administration/invitations/import");
		await choose(table);
		expect(await screen.findByText("ส่งลิงก์ไปที่ dao@example.org")).toBeVisible();
		expect(screen.getByText("รหัสบนกระดาษ โทรศัพท์ 0812345678")).toBeVisible();
		expect(screen.getByText("ยังไม่ได้เชิญผู้ใด")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "เชิญ 2 คน" }));
		expect(await screen.findByText("เชิญแล้ว 2 คน")).toBeVisible();
		expect(screen.getByRole("article")).toHaveTextContent("ABCD-EFGH");
		const imports = sent.filter((call) => call.path === "/api/people/import");
		expect(imports).toHaveLength(2);
		expect(imports[1]?.headers.get("Content-Type")).toBe("text/csv");
		expect(imports[1]?.body).toContain("ดาวใจ,dao@example.org");
	});

	it("tells every fault with its line, and offers no import", async () => {
		const errors = [
			{ pointer: "/3/phone", code: "invalid-phone", detail: "ไม่ใช่หมายเลขโทรศัพท์" },
			{ pointer: "/2/roles", code: "unknown-role", detail: "ไม่มีบทบาท king" },
			{ pointer: "/1/7", code: "unknown-column", detail: "ไม่มีคอลัมน์ x" },
		];
		platformAnswers({ ...replies, "POST /api/people/import": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }) });
		openApp("/administration/invitations/import");
		await choose(table);
		const rows = within(await screen.findByRole("table", { name: "ข้อผิดพลาดในตาราง" })).getAllByRole("row").map((row) => row.textContent);
		expect(rows.slice(1)).toEqual(["บรรทัดที่ 17ไม่มีคอลัมน์ x", "บรรทัดที่ 2บทบาทไม่มีบทบาท king", "บรรทัดที่ 3โทรศัพท์ไม่ใช่หมายเลขโทรศัพท์"]);
		expect(screen.queryByRole("button", { name: /^เชิญ/ })).toBeNull();
	});

	it("sends a workbook as one", async () => {
		const sent = platformAnswers({ ...replies, "POST /api/people/import": () => json({ dryRun: true, count: 1, lines: [line] }) });
		openApp("/administration/invitations/import");
		await choose(new File(["PK\u0003\u0004"], "people.xlsx"));
		expect(await screen.findByRole("button", { name: "เชิญ 1 คน" })).toBeVisible();
		const sending = sent.find((call) => call.path === "/api/people/import");
		expect(sending?.headers.get("Content-Type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
	});

	it.each([
		[new Uint8Array([0xd0, 0xcf, 0x11]), "people.xls", "ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) หรือมีรหัสผ่าน โปรดบันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน"],
		["\u0000\u0001", "people.bin", "ไฟล์นี้ไม่ใช่ตาราง โปรดบันทึกเป็น .xlsx หรือ CSV จากโปรแกรมตารางคำนวณ"],
		["x".repeat(1024 * 1024 + 1), "people.csv", "ไฟล์ใหญ่กว่า 1 MB โปรดแบ่งเป็นหลายตาราง"],
		["", "people.csv", "ไฟล์นี้ว่างเปล่า"],
	])("does not send what is no table (%#)", async (content, name, message) => {
		const calls = platformAnswers(replies);
		openApp("/administration/invitations/import");
		await choose(new File([content], name));
		expect(await screen.findByText(message)).toBeVisible();
		expect(calls.some((call) => call.method === "POST")).toBe(false);
	});
});
