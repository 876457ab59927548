import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { platformAnswers, problem } from "@/test/platform";
import { agreement, nothing, officer } from "@/test/programme";
import { kept, typedBefore } from "@/test/drafts";
import { openApp } from "@/test/render-app";

const draft = { name: { th: "กลุ่มแม่บ้านมาบชลูด", en: "Map Chalut group" }, subdistrict: "210109", agreement: "a-1", juristicNumber: "1234567890123" };
const replies = {
	"GET /api/me": officer,
	"GET /api/agreements": { items: [agreement], next: null },
	"GET /api/enterprises": nothing,
	"GET /api/subdistricts/210109": {
		code: "210109",
		name: { th: "มาบตาพุด", en: "Map Ta Phut" },
		district: { th: "เมืองระยอง", en: "Mueang Rayong" },
		province: { th: "ระยอง", en: "Rayong" },
		postcode: "21150",
	},
};

describe("the form of a new enterprise", () => {
	it("shows each fault at its field and the others at the end", async () => {
		await typedBefore("p-1", "enterprise.new", { value: draft });
		const errors = [
			{ pointer: "/juristicNumber", code: "invalid-juristic-number", detail: "เลขหลักที่ 13 ไม่ถูกต้อง" },
			{ pointer: "/elsewhere", code: "odd", detail: "ข้อผิดพลาดอื่น" },
		];
		platformAnswers({ ...replies, "POST /api/enterprises": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }) });
		openApp("/enterprises/new");
		expect(await screen.findByDisplayValue("มาบตาพุด · เมืองระยอง · ระยอง")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		expect(await screen.findByText("ข้อผิดพลาดอื่น")).toBeVisible();
		expect(screen.getByRole("button", { name: "เลขทะเบียนนิติบุคคล: เลขหลักที่ 13 ไม่ถูกต้อง" })).toBeVisible();
		const field = screen.getByRole("textbox", { name: "เลขทะเบียนนิติบุคคล" });
		expect(field).toBeInvalid();
		expect(field).toHaveAccessibleDescription(/เลขหลักที่ 13 ไม่ถูกต้อง/);
		expect(screen.getByRole("textbox", { name: "ชื่อผู้ประกอบการ (ภาษาไทย)" })).toHaveValue(draft.name.th);
	});

	it("finds a sub-district by a part of its name and keeps the one chosen", async () => {
		const place = { code: "210109", name: { th: "มาบตาพุด", en: "" }, district: { th: "เมืองระยอง", en: "" }, province: { th: "ระยอง", en: "" }, postcode: "21150" };
		platformAnswers({ ...replies, "GET /api/subdistricts": { items: [place] } });
		openApp("/enterprises/new");
		const field = await screen.findByRole("combobox", { name: "ตำบล" });
		await userEvent.type(field, "มาบ");
		await userEvent.click(await screen.findByRole("option", { name: "มาบตาพุด · เมืองระยอง · ระยอง" }));
		await userEvent.tab();
		expect(await screen.findByRole("combobox", { name: "ตำบล" })).toHaveValue("มาบตาพุด · เมืองระยอง · ระยอง");
		expect(kept("enterprise.new")).toContain('"subdistrict":"210109"');
	});

	it("asks for what must be given in the reader's language", async () => {
		const calls = platformAnswers(replies);
		openApp("/enterprises/new");
		await userEvent.click(await screen.findByRole("button", { name: "บันทึก" }));
		expect((await screen.findAllByText("โปรดกรอกช่องนี้")).length).toBeGreaterThan(1);
		expect(calls.filter((call) => call.method === "POST")).toEqual([]);
	});
});
