import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { typedBefore } from "@/test/drafts";
import { type Call, json, platformAnswers } from "@/test/platform";
import { administrator, agreement, measures, nothing, officer } from "@/test/programme";
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

const named = (number: number) => ({ id: `org-${String(number)}`, code: `o${String(number)}`, name: { th: `หน่วยงานที่ ${String(number)}`, en: `Organisation ${String(number)}` } });
const organisations = Array.from({ length: 500 }, (_, number) => named(number));

/** A directory of 500 that gives as many as are asked for and finds by name. */
function directory({ query }: Call) {
	const found = organisations.filter(({ name }) => name.th.includes(query.get("q") ?? ""));
	const start = Number(query.get("cursor") ?? "0");
	const end = start + Number(query.get("limit") ?? "50");
	return json({ items: found.slice(start, end), next: end < found.length ? String(end) : null });
}

describe("the picker of organisations among 500", () => {
	const people = { ...replies, "GET /api/me": administrator, "GET /api/people": nothing, "GET /api/organisations": directory, "GET /api/organisations/*": ({ path }: Call) => json(organisations.find(({ id }) => path.endsWith(id)) ?? {}) };

	it("finds the last ones by asking the service, and shows the one that is chosen", async () => {
		const calls = platformAnswers(people);
		openApp("/administration/people");
		const field = await screen.findByRole("combobox", { name: /หน่วยงาน/ });
		await userEvent.click(field);
		await userEvent.type(field, "ที่ 493");
		await userEvent.click(await screen.findByRole("option", { name: "หน่วยงานที่ 493" }));
		await waitFor(() => { expect(field).toHaveValue("หน่วยงานที่ 493"); });
		expect(calls.some(({ path, query }) => path === "/api/people" && query.get("organisation") === "org-493")).toBe(true);
	});
});

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
