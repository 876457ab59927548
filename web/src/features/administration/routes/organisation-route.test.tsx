import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, nothing } from "@/test/programme";
import { openApp } from "@/test/render-app";

const glow = {
	id: "o-7",
	code: "glow",
	kind: "company",
	name: { th: "โกลว์", en: "Glow" },
	names: [
		{ name: { th: "โกลว์ พลังงาน", en: "Glow Energy" }, from: "2005-01-01", to: "2019-12-31" },
		{ name: { th: "โกลว์", en: "Glow" }, from: "2020-01-01", to: null },
	],
	memberOf: [{ organisation: "o-2", from: "2017-01-01", to: "2020-06-30" }],
	members: [],
	successor: "o-8",
};
const gpsc = { id: "o-8", code: "gpsc", name: { th: "โกลบอล เพาเวอร์ ซินเนอร์ยี่", en: "GPSC" } };
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [association, gpsc], next: null },
	"GET /api/organisations/o-7": glow,
	"GET /api/organisations/o-7/history": nothing,
};

describe("the page of an organisation", () => {
	it("tells its names over time, the newest first, and what stands where it stood", async () => {
		platformAnswers(replies);
		openApp("/administration/organisations/o-7");
		const names = (await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" })).closest("section") as HTMLElement;
		const [now, before] = within(names).getAllByRole("listitem");
		expect(now).toHaveTextContent("โกลว์ชื่อปัจจุบันGlowใช้ชื่อนี้ตั้งแต่ 1 มกราคม 2563 ถึงปัจจุบัน");
		expect(before).toHaveTextContent("โกลว์ พลังงานGlow Energyใช้ชื่อนี้ตั้งแต่ 1 มกราคม 2548 ถึง 31 ธันวาคม 2562");
		expect(await screen.findByRole("link", { name: gpsc.name.th })).toHaveAttribute("href", "/administration/organisations/o-8");
		expect(screen.getByText("1 มกราคม 2560 ถึง 30 มิถุนายน 2563")).toBeVisible();
	});
});

describe("the form of an organisation", () => {
	it("takes the successor back, and takes over what a colleague changed meanwhile", async () => {
		let tries = 0;
		let read = 0;
		const calls = platformAnswers({
			...replies,
			"GET /api/organisations/o-7": () => {
				read += 1;
				return json(read === 1 ? glow : { ...glow, code: "glow-energy" });
			},
			"PUT /api/organisations/o-7": () => {
				tries += 1;
				return tries === 1 ? problem(412, "precondition-failed", "ข้อมูลเปลี่ยนไปแล้ว") : json(glow);
			},
		});
		openApp("/administration/organisations/o-7/edit");
		await userEvent.click(await screen.findByLabelText("ล้างหน่วยงานที่สืบแทน"));
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		await userEvent.click(await screen.findByRole("button", { name: "อ่านข้อมูลล่าสุด" }));
		expect(await screen.findByDisplayValue("glow-energy")).toBeVisible();
		expect(screen.getByText("นี่คือข้อมูลล่าสุด")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		expect(await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" })).toBeVisible();
		const sent = calls.filter((call) => call.method === "PUT").at(-1)?.body;
		expect(sent).toMatchObject({ code: "glow-energy", names: [{ to: "2019-12-31" }, { from: "2020-01-01" }] });
		expect(sent).not.toHaveProperty("successor");
	});
});
