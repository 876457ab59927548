import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, institute, nothing, person } from "@/test/programme";
import { kept, typedBefore } from "@/test/drafts";
import { openApp } from "@/test/render-app";

const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [institute, association], next: null },
	"GET /api/people": { items: [person], next: null },
	"GET /api/people/p-5": person,
	"GET /api/people/p-5/history": nothing,
};

describe("the list of people", () => {
	it("names the organisations and roles of each, and leads to the person", async () => {
		platformAnswers(replies);
		openApp("/administration/people");
		expect(await screen.findByRole("link", { name: "นางสาวสมศรี ใจดี" })).toHaveAttribute("href", "/administration/people/p-5");
		expect(await screen.findByText("สมาคมเพื่อนชุมชน")).toBeVisible();
		expect(screen.getByText("ผู้ประสานงาน, ผู้ตรวจโรงงาน")).toBeVisible();
	});

	it("says how many there are, and is put in another order and read on where asked", async () => {
		const second = { ...person, id: "p-6", username: "weera", name: { ...person.name, given: "วีระ" } };
		const calls = platformAnswers({
			...replies,
			"GET /api/people": ({ query }) => (query.get("cursor") === "c2" ? json({ items: [second], next: null, total: 1204 }) : json({ items: [person], next: "c2", total: 1204 })),
		});
		openApp("/administration/people");
		expect(await screen.findByText("ทั้งหมด 1,204 รายการ")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: /เรียงตาม/ }));
		await userEvent.click(await screen.findByRole("option", { name: "ล่าสุดก่อน" }));
		await waitFor(() => { expect(calls.at(-1)?.query.get("sort")).toBe("newest"); });
		await userEvent.click(await screen.findByRole("button", { name: "แสดงเพิ่ม" }));
		expect(await screen.findByRole("link", { name: "นางสาววีระ ใจดี" })).toBeVisible();
		expect(screen.getByRole("link", { name: "นางสาวสมศรี ใจดี" })).toBeVisible();
		expect(calls.at(-1)?.query.get("sort")).toBe("newest");
	});

	it("says so when nobody matches", async () => {
		platformAnswers({ ...replies, "GET /api/people": nothing });
		openApp("/administration/people?q=zzz");
		expect(await screen.findByRole("heading", { name: "ไม่พบรายการที่ตรงกัน" })).toBeVisible();
	});
});

describe("the account of a person", () => {
	it("is suspended after a confirmation, in the version that was on screen", async () => {
		let state = "active";
		const calls = platformAnswers({
			...replies,
			"GET /api/people/p-5": () => json({ ...person, state }),
			"POST /api/people/p-5/suspension": () => {
				state = "suspended";
				return json({ ...person, state });
			},
		});
		openApp("/administration/people/p-5");
		await userEvent.click(await screen.findByRole("button", { name: "ระงับการใช้งาน" }));
		const dialog = screen.getByRole("alertdialog", { name: "ระงับการใช้งาน: นางสาวสมศรี ใจดี" });
		expect(calls.some((call) => call.method === "POST")).toBe(false);
		await userEvent.click(within(dialog).getByRole("button", { name: "ระงับการใช้งาน" }));
		expect(await screen.findByRole("button", { name: "ให้กลับมาใช้งาน" })).toBeVisible();
		const sent = calls.find((call) => call.method === "POST");
		expect(sent?.headers.get("If-Match")).toBe('"7"');
		expect(sent?.headers.get("Idempotency-Key")).toBeTruthy();
	});

	it("says what erasing takes before it is done", async () => {
		platformAnswers(replies);
		openApp("/administration/people/p-5");
		await userEvent.click(await screen.findByRole("button", { name: "ลบข้อมูลส่วนบุคคล" }));
		const dialog = screen.getByRole("alertdialog");
		expect(within(dialog).getByText("ชื่อ ชื่อผู้ใช้ อีเมล และหมายเลขโทรศัพท์")).toBeVisible();
		expect(within(dialog).getByText(/ย้อนกลับไม่ได้/)).toBeVisible();
	});

	it("cannot be ended by its owner", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, id: "p-5" } });
		openApp("/administration/people/p-5");
		expect(await screen.findByText("นี่คือบัญชีของท่าน")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ระงับการใช้งาน" })).toBeNull();
	});

	it("offers an auditor nothing to change", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["auditor"] } });
		openApp("/administration/people/p-5");
		expect(await screen.findByRole("heading", { name: "ประวัติ" })).toBeVisible();
		expect(screen.queryByRole("link", { name: "แก้ไข" })).toBeNull();
		expect(screen.queryByRole("button", { name: "พ้นจากหน้าที่" })).toBeNull();
	});
});

describe("the form of a person", () => {
	it("shows each fault at its field, and keeps all that was typed but the password", async () => {
		const draft = { username: "somsri", name: { given: "สมศรี" }, memberships: [{ organisation: "o-2", roles: ["coordinator"], from: "2024-01-01", to: "" }] };
		await typedBefore("p-9", "person.new", { value: draft });
		const errors = [
			{ pointer: "/password", code: "common-password", detail: "รหัสผ่านนี้คาดเดาได้ง่าย" },
			{ pointer: "/memberships/0/roles", code: "foreign-role", detail: "มีบทบาทที่คุณไม่มีสิทธิ์มอบให้" },
		];
		const calls = platformAnswers({ ...replies, "POST /api/people": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }) });
		openApp("/administration/people/new");
		expect(await screen.findByDisplayValue("สมาคมเพื่อนชุมชน")).toBeVisible();
		await userEvent.type(screen.getByLabelText(/^รหัสผ่านแรก/), "  long enough but common");
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		expect(await screen.findByRole("button", { name: "รหัสผ่านแรก: รหัสผ่านนี้คาดเดาได้ง่าย" })).toBeVisible();
		expect(screen.getByLabelText(/^รหัสผ่านแรก/)).toBeInvalid();
		expect(screen.getByRole("button", { name: "บทบาท: มีบทบาทที่คุณไม่มีสิทธิ์มอบให้" })).toBeVisible();
		expect(screen.getByRole("group", { name: "บทบาท" })).toHaveAccessibleDescription(/มีบทบาทที่คุณไม่มีสิทธิ์มอบให้/);
		expect(calls.find((call) => call.method === "POST")?.body).toEqual({ ...draft, locale: "th", memberships: [{ organisation: "o-2", roles: ["coordinator"], from: "2024-01-01" }], password: "  long enough but common" });
		expect(kept("person.new")).not.toContain("common");
	});

	it("leaves the own roles alone", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, id: "p-5" } });
		openApp("/administration/people/p-5/edit");
		expect(await screen.findByText("นี่คือบัญชีของท่าน")).toBeVisible();
		expect(screen.queryByRole("checkbox", { name: "ผู้ประสานงาน" })).toBeNull();
	});
});
