import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, json, platformAnswers, problem } from "@/test/platform";
import { agreement, nothing, officer, progress } from "@/test/programme";
import { openApp } from "@/test/render-app";

const replies = {
	"GET /api/me": officer,
	"GET /api/agreements/a-1": agreement,
	"GET /api/agreements/a-1/progress": progress,
	"GET /api/agreements/a-1/history": nothing,
	"GET /api/subdistricts/210109": {
		code: "210109",
		name: { th: "มาบตาพุด", en: "Map Ta Phut" },
		district: { th: "เมืองระยอง", en: "Mueang Rayong" },
		province: { th: "ระยอง", en: "Rayong" },
		postcode: "21150",
	},
};

describe("the page of an agreement", () => {
	it("shows title, dates in the Buddhist era, place, parties, signatories and area", async () => {
		platformAnswers(replies);
		openApp("/agreements/a-1");
		expect(await screen.findByRole("heading", { level: 1, name: agreement.title.th })).toBeVisible();
		expect(screen.getAllByText("10 พฤศจิกายน 2560")).toHaveLength(2);
		expect(screen.getByText("เทคโนธานี จังหวัดปทุมธานี")).toBeVisible();
		expect(screen.getByRole("heading", { name: "สมาคมเพื่อนชุมชน" })).toBeVisible();
		expect(screen.getByText("ดร.อาภารัตน์ มหาขันธ์")).toBeVisible();
		expect(screen.getByText("ผู้ลงนาม")).toBeVisible();
		expect(screen.getByText(/ผู้รับมอบอำนาจ · หนังสือมอบอำนาจ ที่ 12\/2560 · 1 พฤศจิกายน 2560/)).toBeVisible();
		expect(await screen.findByText("มาบตาพุด")).toBeVisible();
	});

	it("shows how far each indicator has come, and opens it", async () => {
		platformAnswers(replies);
		openApp("/agreements/a-1");
		const meter = await screen.findByRole("meter", { name: "งานที่เกิดขึ้นในชุมชน" });
		expect(meter).toHaveAttribute("aria-valuetext", "18 จาก 40 คน");
		expect(screen.getByText("45%")).toBeVisible();
		expect(screen.getByRole("link", { name: "งานที่เกิดขึ้นในชุมชน" })).toHaveAttribute("href", "/agreements/a-1/indicators/i-1");
	});

	it("says of a signed one that it has yet to begin, and offers what may be done", async () => {
		platformAnswers({ ...replies, "GET /api/agreements/a-1": { ...agreement, state: "signed", mayChange: false, maySign: true, mayTerminate: true } });
		openApp("/agreements/a-1");
		expect(await screen.findByText("ลงนามแล้ว ยังไม่เริ่มมีผล")).toBeVisible();
		expect(screen.getByRole("link", { name: "แก้ไขการลงนาม" })).toHaveAttribute("href", "/agreements/a-1/signing");
		expect(screen.queryByRole("link", { name: "แก้ไข" })).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "เลิกก่อนกำหนด" }));
		expect(await screen.findByRole("dialog", { name: "เลิกก่อนกำหนด" })).toBeVisible();
	});

	it("offers nothing that is not allowed", async () => {
		platformAnswers({ ...replies, "GET /api/agreements/a-1": { ...agreement, mayChange: false, maySign: false, mayTerminate: false } });
		openApp("/agreements/a-1");
		await screen.findByRole("heading", { level: 1, name: agreement.title.th });
		expect(screen.queryByRole("link", { name: /แก้ไข/ })).toBeNull();
		expect(screen.queryByRole("button", { name: "เลิกก่อนกำหนด" })).toBeNull();
	});

	it("shows a member of a party why it looks on, and what its own organisation contributed", async () => {
		platformAnswers({
			...replies,
			"GET /api/agreements/a-1": { ...agreement, mayChange: false, maySign: false, seenAs: { reason: "member", party: "o-2" } },
			"GET /api/agreements/a-1/progress": ({ query }: Call) => query.get("own") !== "true" ? json(progress) : json({
				...progress,
				objectives: progress.objectives.map((one) => ({ ...one, indicators: one.indicators.map((each) => ({ ...each, value: "7", verifiedContributions: 1, reportedContributions: 0 })) })),
			}),
		});
		openApp("/agreements/a-1");
		const own = await screen.findByRole("region", { name: "สิ่งที่องค์กรของคุณมีส่วนทำให้เกิด" });
		expect(await within(own).findByText("7")).toBeVisible();
		expect(within(own).getByText(/สมาชิกของสมาคมเพื่อนชุมชน/)).toBeVisible();
		expect(screen.queryByText("ประวัติ")).toBeNull();
	});

	it("changes language without a reload", async () => {
		platformAnswers(replies);
		openApp("/agreements/a-1");
		await screen.findByRole("heading", { level: 1, name: agreement.title.th });
		await userEvent.click(screen.getByRole("button", { name: "English" }));
		expect(await screen.findByRole("heading", { level: 1, name: agreement.title.en })).toBeVisible();
		expect(screen.getAllByText("10 November 2017")).toHaveLength(2);
		expect(screen.getByText("Dr. Aparat Mahakhan")).toBeVisible();
	});

	it("shows the service's own words when the agreement is not there", async () => {
		platformAnswers({ ...replies, "GET /api/agreements/a-1": () => problem(404, "agreement-not-found", "ไม่พบบันทึกความร่วมมือ") });
		openApp("/agreements/a-1");
		const alert = await screen.findByRole("alert");
		expect(within(alert).getByRole("heading", { name: "ไม่พบบันทึกความร่วมมือ" })).toBeVisible();
		expect(within(alert).getByText(/4bf92f3577b34da6/)).toBeVisible();
	});
});

describe("the list of agreements", () => {
	it("says so when there is none", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/agreements": nothing });
		openApp("/agreements");
		expect(await screen.findByRole("heading", { name: "ยังไม่มีบันทึกความร่วมมือ" })).toBeVisible();
	});

	it("can be tried again after an outage", async () => {
		let up = false;
		platformAnswers({
			"GET /api/me": officer,
			"GET /api/agreements": () => (up ? Response.json(nothing) : problem(503, "peer-unavailable", "ระบบไม่พร้อม")),
		});
		openApp("/agreements");
		await screen.findByRole("heading", { name: "ระบบไม่พร้อม" });
		up = true;
		await userEvent.click(screen.getByRole("button", { name: "ลองอีกครั้ง" }));
		expect(await screen.findByRole("heading", { name: "ยังไม่มีบันทึกความร่วมมือ" })).toBeVisible();
	});
});
