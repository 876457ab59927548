import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { type Call, json, platformAnswers } from "@/test/platform";
import { officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

const project = {
	id: "j-1",
	enterprise: "e-1",
	enterpriseName: { th: "กลุ่มน้ำผึ้งป่า", en: "Honey group" },
	agreement: "a-1",
	objective: "ob-3",
	title: { th: "โรงอบสมุนไพร", en: "Herb dryer" },
	summary: null,
	technology: null,
	trlStart: null,
	startsOn: "2018-01-01",
	endsOn: null,
	stage: "running",
	baselines: [],
	sample: false,
	mayChange: true,
	mayReport: true,
	version: 1,
};
const enterprise = {
	id: "e-1",
	kind: "community-enterprise",
	name: project.enterpriseName,
	subdistrict: "210109",
	agreement: "a-1",
	members: null,
	leader: null,
	warnings: [],
	sample: false,
	mayChange: true,
	version: 7,
};
const last = { ...project, id: "j-500", title: { th: "โครงการสุดท้าย", en: "Last project" } };
const pages = ({ query }: Call) => json(query.has("cursor") ? { items: [last], next: null, total: 500 } : { items: [project], next: "more", total: 500 });

describe("the list of projects", () => {
	it("says how many there are, and goes on with the next page below", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/projects": pages });
		openApp("/projects");
		expect(await screen.findByText("ทั้งหมด 500 รายการ")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "แสดงเพิ่ม" }));
		expect(await screen.findByRole("link", { name: "โครงการสุดท้าย" })).toBeVisible();
		expect(screen.getByRole("link", { name: "โรงอบสมุนไพร" })).toBeVisible();
	});

	it("is asked for in the order chosen and by what is searched for", async () => {
		const calls = platformAnswers({ "GET /api/me": officer, "GET /api/projects": pages });
		openApp("/projects?sort=newest");
		await userEvent.type(await screen.findByRole("searchbox", { name: "ค้นหาจากชื่อโครงการหรือผู้ประกอบการ" }), "สมุนไพร");
		await screen.findByText("ทั้งหมด 500 รายการ");
		await expect.poll(() => calls.at(-1)?.query.get("q")).toBe("สมุนไพร");
		expect(calls.at(-1)?.query.get("sort")).toBe("newest");
	});
});

describe("the projects of an enterprise", () => {
	it("do not end at the first page", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/enterprises/e-1": enterprise, "GET /api/projects": pages });
		openApp("/enterprises/e-1");
		expect(await screen.findByText("ทั้งหมด 500 รายการ")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "แสดงเพิ่ม" }));
		expect(await screen.findByRole("link", { name: "โครงการสุดท้าย" })).toBeVisible();
	});

	it("are opened and the enterprise changed only by whom the service lets", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/enterprises/e-1": { ...enterprise, mayChange: false }, "GET /api/projects": pages });
		openApp("/enterprises/e-1");
		expect(await screen.findByText("ทั้งหมด 500 รายการ")).toBeVisible();
		expect(screen.queryByRole("link", { name: "เปิดโครงการยกระดับ" })).not.toBeInTheDocument();
		expect(screen.queryByRole("link", { name: "แก้ไข" })).not.toBeInTheDocument();
	});
});
