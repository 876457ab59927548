import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { typedBefore } from "@/test/drafts";
import { type Call, platformAnswers } from "@/test/platform";
import { nothing, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

const chilli = { id: "c-500", title: { th: "การแปรรูปน้ำพริก", en: "Chilli paste" }, hours: 6 };

it("asks the service for the courses that have the words, however many there are", async () => {
	const calls = platformAnswers({
		"GET /api/me": officer,
		"GET /api/agreements": nothing,
		"GET /api/courses": ({ query }: Call) =>
			Response.json({ items: query.has("q") ? [chilli] : [{ id: "c-1", title: { th: "บัญชี", en: "Accounts" }, hours: 3 }], next: null, total: 500 }),
		"GET /api/courses/c-500": chilli,
	});
	openApp("/sessions/new");
	await userEvent.type(await screen.findByRole("combobox", { name: "หลักสูตร" }), "นำพริก แปรรูป");
	await userEvent.click(await screen.findByRole("option", { name: "การแปรรูปน้ำพริก" }));
	await userEvent.tab();
	expect(await screen.findByRole("combobox", { name: "หลักสูตร" })).toHaveValue("การแปรรูปน้ำพริก");
	expect(calls.filter((call) => call.path === "/api/courses").length).toBeLessThan(20);
});

it("shows the course that was chosen, wherever it stands in the list", async () => {
	await typedBefore("p-1", "session.new", { value: { course: "c-500" } });
	platformAnswers({ "GET /api/me": officer, "GET /api/agreements": nothing, "GET /api/courses": nothing, "GET /api/courses/c-500": chilli });
	openApp("/sessions/new");
	expect(await screen.findByDisplayValue("การแปรรูปน้ำพริก")).toBeVisible();
});
