import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { measures, nothing, officer, outcome } from "@/test/programme";
import { openApp } from "@/test/render-app";

const replies = { "GET /api/me": officer, "GET /api/measures": measures, "GET /api/outcomes/u-1": outcome, "GET /api/outcomes/u-1/history": nothing };

describe("an outcome that waits for a second person", () => {
	it("can be verified by another person, on the version they looked at", async () => {
		const calls = platformAnswers({ ...replies, "POST /api/outcomes/u-1/verification": { ...outcome, state: "verified" } });
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		const sent = calls.find((call) => call.method === "POST");
		expect(sent?.headers.get("If-Match")).toBe('"7"');
		expect(sent?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
	});

	it("cannot be verified by its reporter, who is told why", async () => {
		platformAnswers({ ...replies, "GET /api/outcomes/u-1": { ...outcome, reportedBy: { id: officer.id, name: officer.displayName } } });
		openApp("/outcomes/u-1");
		expect(await screen.findByText("ท่านเป็นผู้รายงาน")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ยืนยันว่าถูกต้อง" })).not.toBeInTheDocument();
	});

	it("is sent back only with a reason", async () => {
		const calls = platformAnswers({ ...replies, "POST /api/outcomes/u-1/return": { ...outcome, state: "returned" } });
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ส่งกลับแก้ไข" }));
		const dialog = await screen.findByRole("dialog", { name: "ส่งกลับแก้ไข" });
		expect(dialog).toBeVisible();
		await userEvent.type(screen.getByRole("textbox", { name: "เหตุผล" }), "ใบเสร็จไม่ครบ");
		await userEvent.click(screen.getByRole("button", { name: "ส่งกลับแก้ไข" }));
		expect(calls.find((call) => call.method === "POST")?.body).toEqual({ reason: "ใบเสร็จไม่ครบ" });
	});

	it("asks to read the latest when a colleague was faster", async () => {
		platformAnswers({ ...replies, "POST /api/outcomes/u-1/verification": () => problem(412, "stale", "") });
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		expect(await screen.findByText("เพื่อนร่วมงานได้แก้ไขข้อมูลนี้แล้ว")).toBeVisible();
		expect(screen.getByRole("button", { name: "อ่านข้อมูลล่าสุด" })).toBeVisible();
	});

	it("is not offered to an executive", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...officer, roles: ["executive"] } });
		openApp("/outcomes/u-1");
		await screen.findByRole("heading", { level: 1, name: "งานที่เกิดขึ้น" });
		expect(screen.queryByRole("button", { name: "ยืนยันว่าถูกต้อง" })).not.toBeInTheDocument();
	});
});

describe("a report that could not be sent", () => {
	it("keeps what was typed and its key for the next try", async () => {
		let up = false;
		const kept = { measure: "jobs.created", period: { from: "2018-04-01", to: "2018-04-30" }, value: "๓", unitCode: "person", note: "" };
		sessionStorage.setItem("ecotown.draft.outcome.new.j-1", JSON.stringify(kept));
		const calls = platformAnswers({
			...replies,
			"POST /api/projects/j-1/outcomes": () => (up ? json(outcome, 201) : problem(503, "peer-unavailable", "ระบบไม่พร้อม")),
		});
		openApp("/projects/j-1/report");
		const value = await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
		await userEvent.clear(value);
		await userEvent.type(value, "๓");
		expect(value).toHaveValue("3");
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		expect(await screen.findByText(/สิ่งที่ท่านพิมพ์ยังอยู่ครบ/)).toBeVisible();
		expect(value).toHaveValue("3");
		up = true;
		await userEvent.click(screen.getByRole("button", { name: "ลองอีกครั้ง" }));
		expect(await screen.findByRole("heading", { level: 1, name: "งานที่เกิดขึ้น" })).toBeVisible();
		const sent = calls.filter((call) => call.method === "POST");
		expect(sent).toHaveLength(2);
		expect(sent[1]?.headers.get("Idempotency-Key")).toBe(sent[0]?.headers.get("Idempotency-Key"));
		expect(sent[1]?.body).toEqual({ measure: "jobs.created", period: kept.period, value: "3", unitCode: "person" });
		expect(sessionStorage.getItem("ecotown.draft.outcome.new.j-1")).toBeNull();
	});
});
