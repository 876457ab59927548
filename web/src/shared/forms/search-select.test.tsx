import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { typedBefore } from "@/test/drafts";
import { type Call, json, platformAnswers } from "@/test/platform";
import { agreement, measures, nothing, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

const titled = (number: number) => ({ id: `many-${String(number)}`, title: { th: `ข้อตกลงที่ ${String(number)}`, en: `Agreement ${String(number)}` } });
const five = Array.from({ length: 500 }, (_, number) => titled(number));

/** A service with 500 agreements that gives fifty at a time and finds by title. */
function page({ query }: Call) {
	const found = five.filter(({ title }) => title.th.includes(query.get("q") ?? ""));
	const start = Number(query.get("cursor") ?? "0");
	const next = start + 50 < found.length ? String(start + 50) : null;
	return json({ items: found.slice(start, start + 50), next });
}

const replies = { "GET /api/me": officer, "GET /api/measures": measures, "GET /api/agreements": page, "GET /api/agreements/a-1": agreement, "GET /api/enterprises": nothing, "GET /api/agreements/*": ({ path }: Call) => json({ ...agreement, ...five.find(({ id }) => path.endsWith(id)) }) };

describe("a picker among hundreds", () => {
	it("shows what is chosen though the list does not reach it", async () => {
		await typedBefore(officer.id, "enterprise.new", { value: { agreement: "a-1" } });
		platformAnswers(replies);
		openApp("/enterprises/new");
		expect(await screen.findByDisplayValue(agreement.title.th)).toBeVisible();
	});

	it("finds what is far behind by asking the service", async () => {
		const calls = platformAnswers(replies);
		openApp("/enterprises/new");
		const field = await screen.findByRole("combobox", { name: /ความร่วมมือ|บันทึก|ข้อตกลง/ });
		await userEvent.click(field);
		await userEvent.type(field, "ที่ 487");
		await userEvent.click(await screen.findByRole("option", { name: "ข้อตกลงที่ 487" }));
		await waitFor(() => { expect(field).toHaveValue("ข้อตกลงที่ 487"); });
		expect(calls.some(({ path, query }) => path === "/api/agreements" && query.get("q") === "ที่ 487")).toBe(true);
	});
});
