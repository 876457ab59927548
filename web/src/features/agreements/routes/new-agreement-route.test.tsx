import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { platformAnswers, problem } from "@/test/platform";
import { association, institute, measures, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

const replies = {
	"GET /api/me": officer,
	"GET /api/organisations": { items: [institute, association], next: null },
	"GET /api/measures": measures,
};

describe("the form of a new agreement", () => {
	it("shows one part at a time, says what is missing and leads there", async () => {
		platformAnswers(replies);
		openApp("/agreements/new");
		const title = await screen.findByRole("textbox", { name: /ชื่อ.*ภาษาไทย/ });
		expect(screen.queryByRole("button", { name: "เพิ่มวัตถุประสงค์" })).toBeNull();
		await userEvent.type(title, "ความร่วมมือน้ำ");
		const missing = screen.getByRole("region", { name: "สิ่งที่ยังขาด" });
		await userEvent.click(within(missing).getByRole("button", { name: /วัตถุประสงค์ที่ 1/ }));
		expect(await screen.findByRole("button", { name: "เพิ่มวัตถุประสงค์" })).toBeVisible();
		const parts = screen.getByRole("navigation", { name: "ส่วนของแบบฟอร์ม" });
		await userEvent.click(within(parts).getByRole("button", { name: /ข้อมูลบันทึกความร่วมมือ/ }));
		expect(await screen.findByRole("textbox", { name: /ชื่อ.*ภาษาไทย/ })).toHaveValue("ความร่วมมือน้ำ");
	});

	it("marks the part in which the platform found a fault", async () => {
		platformAnswers({
			...replies,
			"POST /api/agreements": () =>
				problem(422, "invalid-input", "ข้อมูลไม่ถูกต้อง", { errors: [{ pointer: "/parties/0/organisation", code: "unknown-organisation", detail: "ไม่มีองค์กรนี้" }] }),
		});
		openApp("/agreements/new");
		const parts = await screen.findByRole("navigation", { name: "ส่วนของแบบฟอร์ม" });
		await userEvent.click(within(parts).getByRole("button", { name: /พื้นที่/ }));
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		expect(await within(parts).findByRole("button", { name: /คู่ความร่วมมือ.*โปรดตรวจสอบ/ })).toBeVisible();
	});
});
