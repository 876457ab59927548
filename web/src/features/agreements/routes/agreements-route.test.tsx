import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers } from "@/test/platform";
import { officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

function listed(number: number) {
	return {
		id: `a-${String(number)}`,
		kind: "mou",
		reference: null,
		title: { th: `บันทึกข้อตกลงที่ ${String(number)}`, en: `Agreement ${String(number)}` },
		signedOn: null,
		inForceFrom: "2026-01-01",
		inForceTo: "2027-12-31",
		state: "draft",
		parties: [],
		objectiveCount: 4,
	};
}

const pages = ({ query }: { readonly query: URLSearchParams }) =>
	json(query.get("cursor") === "second" ? { items: [listed(3)], next: null, total: 3 } : { items: [listed(1), listed(2)], next: "second", total: 3 });

describe("the list of agreements", () => {
	it("says how many there are, and adds the next page to what is read", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/agreements": pages });
		openApp("/agreements");
		expect(await screen.findByText("ทั้งหมด 3 รายการ")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "แสดงเพิ่ม" }));
		expect(await screen.findByRole("link", { name: "บันทึกข้อตกลงที่ 3" })).toBeVisible();
		expect(within(screen.getByRole("table")).getAllByRole("link")).toHaveLength(3);
	});

	it("comes in the order that the address asks for", async () => {
		const calls = platformAnswers({ "GET /api/me": officer, "GET /api/agreements": pages });
		openApp("/agreements?sort=urgent");
		await screen.findByRole("link", { name: "บันทึกข้อตกลงที่ 1" });
		expect(calls.some(({ path, query }) => path === "/api/agreements" && query.get("sort") === "urgent")).toBe(true);
		expect(screen.getByText("ใกล้สิ้นสุดก่อน", { selector: "span" })).toBeVisible();
	});
});
