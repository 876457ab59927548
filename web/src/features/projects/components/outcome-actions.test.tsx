import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, json, platformAnswers, problem } from "@/test/platform";
import { measures, nothing, officer, outcome } from "@/test/programme";
import { kept, typedBefore } from "@/test/drafts";
import { openApp } from "@/test/render-app";

const replies = { "GET /api/me": officer, "GET /api/measures": measures, "GET /api/outcomes/u-1": outcome, "GET /api/outcomes/u-1/history": nothing };
const reporting = "PUT /api/outcomes/*";
const nameOf = (call: Call | undefined) => call?.path.split("/").at(-1);

describe("an outcome that waits for a second person", () => {
	it("can be verified by another person, on the version they looked at", async () => {
		const calls = platformAnswers({ ...replies, "POST /api/outcomes/u-1/verification": { ...outcome, state: "verified" } });
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		const sent = calls.find((call) => call.method === "POST");
		expect(sent?.headers.get("If-Match")).toBe('"7"');
		expect(sent?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
	});

	it("asks before a figure without any evidence is verified", async () => {
		const calls = platformAnswers({
			...replies,
			"GET /api/outcomes/u-1": { ...outcome, evidence: [] },
			"POST /api/outcomes/u-1/verification": { ...outcome, state: "verified" },
		});
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		const dialog = within(await screen.findByRole("alertdialog"));
		expect(dialog.getByText("ยังไม่มีหลักฐาน")).toBeVisible();
		expect(calls.some((call) => call.method === "POST")).toBe(false);
		await userEvent.click(dialog.getByRole("button", { name: "ยืนยันทั้งที่ไม่มีหลักฐาน" }));
		expect(calls.some((call) => call.path === "/api/outcomes/u-1/verification")).toBe(true);
	});

	it("cannot be verified by who had a hand in it, and they are told why", async () => {
		platformAnswers({ ...replies, "GET /api/outcomes/u-1": { ...outcome, mayVerify: false } });
		openApp("/outcomes/u-1");
		expect(await screen.findByText("ท่านมีส่วนในรายงานนี้")).toBeVisible();
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

	it("keeps the reason in its dialog when sending it failed", async () => {
		let up = false;
		const calls = platformAnswers({
			...replies,
			"POST /api/outcomes/u-1/return": () => (up ? json({ ...outcome, state: "returned" }) : problem(503, "unavailable", "ระบบไม่พร้อม")),
		});
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ส่งกลับแก้ไข" }));
		await userEvent.type(await screen.findByRole("textbox", { name: "เหตุผล" }), "ใบเสร็จไม่ครบ");
		await userEvent.click(screen.getByRole("button", { name: "ส่งกลับแก้ไข" }));
		const dialog = await screen.findByRole("dialog", { name: "ส่งกลับแก้ไข" });
		expect(await within(dialog).findByText("ระบบไม่พร้อม")).toBeVisible();
		expect(within(dialog).getByRole("textbox", { name: "เหตุผล" })).toHaveValue("ใบเสร็จไม่ครบ");
		up = true;
		await userEvent.click(within(dialog).getByRole("button", { name: "ลองอีกครั้ง" }));
		await waitFor(() => { expect(screen.queryByRole("dialog")).not.toBeInTheDocument(); });
		const keys = calls.filter((call) => call.method === "POST").map((call) => call.headers.get("Idempotency-Key"));
		expect(keys[1]).toBe(keys[0]);
	});

	it("asks to read the latest when a colleague was faster", async () => {
		platformAnswers({ ...replies, "POST /api/outcomes/u-1/verification": () => problem(412, "stale", "") });
		openApp("/outcomes/u-1");
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		expect(await screen.findByText("เพื่อนร่วมงานได้แก้ไขข้อมูลนี้แล้ว")).toBeVisible();
		expect(screen.getByRole("button", { name: "อ่านข้อมูลล่าสุด" })).toBeVisible();
	});

	it("offers nothing that the service says they may not, whatever their roles", async () => {
		const refused = { ...outcome, mayVerify: false, mayReturn: false, mayCorrect: false, mayWithdraw: false };
		platformAnswers({ ...replies, "GET /api/outcomes/u-1": refused });
		openApp("/outcomes/u-1");
		await screen.findByRole("heading", { level: 1, name: "งานที่เกิดขึ้น" });
		for (const name of ["ยืนยันว่าถูกต้อง", "ส่งกลับแก้ไข", "ถอนรายงาน"]) {
			expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
		}
		expect(screen.queryByText("แนบหลักฐานเพิ่ม")).not.toBeInTheDocument();
	});

	it("offers what the service says they may", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...officer, roles: ["executive"] } });
		openApp("/outcomes/u-1");
		expect(await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" })).toBeVisible();
		expect(screen.getByText("แนบหลักฐานเพิ่ม")).toBeVisible();
	});
});

describe("a report that could not be sent", () => {
	it("keeps what was typed and its key for the next try", async () => {
		let up = false;
		const typed = { measure: "jobs.created", period: { from: "2018-04-01", to: "2018-04-30" }, value: "๓", unitCode: "person", note: "" };
		await typedBefore("p-1", "outcome.new.j-1", { value: typed });
		const calls = platformAnswers({
			...replies,
			[reporting]: () => (up ? json(outcome, 201) : problem(503, "peer-unavailable", "ระบบไม่พร้อม")),
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
		const sent = calls.filter((call) => call.method === "PUT");
		expect(sent).toHaveLength(2);
		expect(nameOf(sent[0])).toMatch(/^[0-9a-f-]{36}$/);
		expect(nameOf(sent[1])).toBe(nameOf(sent[0]));
		expect(sent[1]?.headers.get("If-None-Match")).toBe("*");
		expect(sent[1]?.body).toEqual({ project: "j-1", measure: "jobs.created", period: typed.period, value: "3", unitCode: "person" });
		expect(kept("outcome.new.j-1")).toBe("{}");
	});

	it("has the same key after the page was loaded again", async () => {
		const value = { measure: "jobs.created", period: { from: "2018-04-01", to: "2018-04-30" }, value: "3", unitCode: "person", note: "" };
		await typedBefore("p-1", "outcome.new.j-1", { value });
		const calls = platformAnswers({ ...replies, [reporting]: () => problem(503, "unavailable", "ระบบไม่พร้อม") });
		for (let load = 0; load < 2; load++) {
			openApp("/projects/j-1/report");
			await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
			await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
			await screen.findByText(/สิ่งที่ท่านพิมพ์ยังอยู่ครบ/);
			cleanup();
		}
		const keys = calls.filter((call) => call.method === "PUT").map(nameOf);
		expect(keys).toHaveLength(2);
		expect(keys[1]).toBe(keys[0]);
	});

	it("is made once when a photo of it fails, which is sent again on its page", async () => {
		const value = { measure: "jobs.created", period: { from: "2018-04-01", to: "2018-04-30" }, value: "3", unitCode: "person", note: "" };
		await typedBefore("p-1", "outcome.new.j-1", { value });
		let up = false;
		const calls = platformAnswers({
			...replies,
			[reporting]: () => json(outcome, 201),
			"POST /api/outcomes/u-1/evidence": () => (up ? json(outcome, 201) : problem(503, "unavailable", "ระบบไม่พร้อม")),
		});
		const { container } = openApp("/projects/j-1/report");
		await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
		const chooser = container.querySelector<HTMLInputElement>("input[type=file]");
		await userEvent.upload(chooser as HTMLInputElement, new File(["x"], "photo.png", { type: "image/png" }));
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		expect(await screen.findByText("ส่งรายงานแล้ว แต่ยังส่งไฟล์ไม่ครบ")).toBeVisible();
		expect(kept("outcome.new.j-1")).toBe("{}");
		up = true;
		await userEvent.click(screen.getByRole("button", { name: "ส่งหลักฐาน" }));
		await waitFor(() => { expect(screen.queryByText("photo.png")).not.toBeInTheDocument(); });
		expect(calls.filter((call) => call.method === "PUT")).toHaveLength(1);
		const sent = calls.filter((call) => call.method === "POST");
		expect(sent.map((call) => call.path)).toEqual(["/api/outcomes/u-1/evidence", "/api/outcomes/u-1/evidence"]);
		expect(sent[1]?.headers.get("Idempotency-Key")).toBe(sent[0]?.headers.get("Idempotency-Key"));
	});
});

describe("a correction found again after a colleague's change", () => {
	it("names the version it started from, then takes what was not touched and names what both changed", async () => {
		const base = { project: "j-1", measure: "jobs.created", period: outcome.period, value: "3", unitCode: "person", note: "" };
		const mine = { ...base, value: "4" };
		await typedBefore("p-1", "outcome.u-1", { value: mine, base, etag: '"6"' });
		const calls = platformAnswers({
			...replies,
			"GET /api/outcomes/u-1": { ...outcome, value: "5", note: "นับใหม่" },
			"PUT /api/outcomes/u-1": ({ headers }: Call) => (headers.get("If-Match") === '"7"' ? json(outcome) : problem(412, "precondition-failed", "")),
		});
		openApp("/outcomes/u-1/correct");
		await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await userEvent.click(await screen.findByRole("button", { name: "อ่านข้อมูลล่าสุด" }));
		expect(await screen.findByText(/เพื่อนร่วมงานแก้ไขช่องเดียวกับท่าน: ค่า /)).toBeVisible();
		expect(screen.getByRole("textbox", { name: "หมายเหตุ" })).toHaveValue("นับใหม่");
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await screen.findByRole("heading", { level: 1, name: "งานที่เกิดขึ้น" });
		const sent = calls.filter((call) => call.method === "PUT");
		expect(sent.map((call) => call.headers.get("If-Match"))).toEqual(['"6"', '"7"']);
		expect(sent[1]?.body).toMatchObject({ value: "4", note: "นับใหม่" });
	});
});
