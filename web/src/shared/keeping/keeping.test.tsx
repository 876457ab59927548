import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noteReached } from "@/shared/http/connection";
import { typedBefore } from "@/test/drafts";
import { json, platformAnswers, problem } from "@/test/platform";
import { measures, nothing, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";
import { emptyBrowser } from "@/test/storage";
import { currentKeeping, forgetKeeping, lockKeeping } from "./keeping";

let browser: ReturnType<typeof emptyBrowser>;
let released: () => Response;
beforeEach(() => {
	browser = emptyBrowser();
	released = () => json({ key: "of the officer" });
	platformAnswers({ "GET /api/me": officer, "GET /session/key": () => released(), "GET /api/measures": measures, "GET /api/organisations": nothing });
});

const away = () => problem(503, "unavailable", "");

describe("the store of a person whose key was not told at first", () => {
	it("is opened when it is told, with what was typed and chosen meanwhile", async () => {
		released = away;
		openApp("/projects/j-1/report");
		await userEvent.type(await screen.findByRole("textbox", { name: "หมายเหตุ" }), "นับเอง");
		await userEvent.upload(document.querySelector("input[type=file]") as HTMLInputElement, new File(["x"], "house.png", { type: "image/png" }));
		expect(currentKeeping()?.queue).toBeUndefined();
		released = () => json({ key: "of the officer" });
		noteReached(false);
		noteReached(true);
		await waitFor(() => { expect(currentKeeping()?.queue).toBeDefined(); });
		await waitFor(async () => { expect(await browser.dump()).toMatch(/"draft".*"file"/); });
		cleanup();
		await lockKeeping();
		openApp("/projects/j-1/report");
		expect(await screen.findByDisplayValue("นับเอง")).toBeVisible();
		expect(await screen.findByText("house.png")).toBeVisible();
	});

	it("is emptied at sign-out all the same", async () => {
		await typedBefore(officer.id, "outcome.new.j-1", { value: { note: "นับเอง" } });
		await waitFor(async () => { expect(await browser.dump()).toContain('"draft"'); });
		await lockKeeping();
		released = away;
		openApp("/measures");
		await screen.findByRole("heading", { level: 1 });
		await forgetKeeping();
		expect(await browser.dump()).toBe("[[],[]]");
	});
});
