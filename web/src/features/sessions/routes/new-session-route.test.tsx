import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { platformAnswers } from "@/test/platform";
import { nothing, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";

it("finds a course by its words in any order, tone marks left out or not", async () => {
	platformAnswers({
		"GET /api/me": officer,
		"GET /api/agreements": nothing,
		"GET /api/courses": { items: [{ id: "c-1", title: { th: "การแปรรูปน้ำพริก", en: "Chilli paste" }, hours: 6 }, { id: "c-2", title: { th: "บัญชี", en: "Accounts" }, hours: 3 }], next: null },
	});
	openApp("/sessions/new");
	await userEvent.type(await screen.findByRole("combobox", { name: "หลักสูตร" }), "นำพริก  แปรรูป");
	expect(await screen.findByRole("option", { name: "การแปรรูปน้ำพริก" })).toBeVisible();
	expect(screen.queryByRole("option", { name: "บัญชี" })).toBeNull();
});
