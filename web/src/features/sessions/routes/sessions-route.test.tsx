import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { type Call, platformAnswers } from "@/test/platform";
import { officer, session } from "@/test/programme";
import { openApp } from "@/test/render-app";

it("lists the courses in order, with how many there are, and reads on", async () => {
	const course = { id: "c-1", title: { th: "การแปรรูปน้ำพริก", en: "Chilli paste" }, hours: 6, sample: true, mayChange: true };
	const calls = platformAnswers({
		"GET /api/me": officer,
		"GET /api/courses": ({ query }: Call) =>
			Response.json(
				query.has("cursor")
					? { items: [{ ...course, id: "c-500", title: { th: "รุ่นที่ 500", en: "500" } }], next: null, total: 500 }
					: { items: [course], next: "on", total: 500 },
			),
	});
	openApp("/courses?sort=title");
	expect(await screen.findByText("ทั้งหมด 500 รายการ")).toBeVisible();
	await userEvent.click(screen.getByRole("button", { name: "แสดงเพิ่ม" }));
	expect(await screen.findByText("รุ่นที่ 500")).toBeVisible();
	expect(screen.getByText("การแปรรูปน้ำพริก")).toBeVisible();
	expect(calls.filter((call) => call.path === "/api/courses").every((call) => call.query.get("sort") === "title")).toBe(true);
});

it("sorts, searches and counts the sessions, and reads on where the list ends", async () => {
	const calls = platformAnswers({
		"GET /api/me": officer,
		"GET /api/sessions": ({ query }: Call) =>
			Response.json(
				query.has("cursor")
					? { items: [{ ...session, id: "s-500", title: { th: "รุ่นที่ 500", en: "500" } }], next: null, total: 500 }
					: { items: [session], next: "on", total: 500 },
			),
	});
	openApp("/sessions");
	expect(await screen.findByText("ทั้งหมด 500 รายการ")).toBeVisible();
	await userEvent.click(screen.getByRole("button", { name: "แสดงเพิ่ม" }));
	expect(await screen.findByRole("link", { name: "รุ่นที่ 500" })).toBeVisible();
	expect(screen.getByRole("link", { name: "อบรมการบรรจุภัณฑ์" })).toBeVisible();
	await userEvent.click(screen.getByRole("button", { name: /เรียงตาม/ }));
	await userEvent.click(await screen.findByRole("option", { name: "ชื่อ" }));
	await userEvent.type(screen.getByRole("searchbox", { name: "ค้นหาชื่อหรือสถานที่" }), "น้ำผึ้ง");
	await expect.poll(() => calls.some((call) => call.query.get("q") === "น้ำผึ้ง" && call.query.get("sort") === "title")).toBe(true);
});
