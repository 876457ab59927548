import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { signInAddress } from "@/shared/http/sign-in-address";
import { platformAnswers, problem } from "@/test/platform";
import { institute, nothing, officer } from "@/test/programme";
import { openApp } from "@/test/render-app";
import { may } from "../api/permissions";

describe("a signed-out person", () => {
	it("is shown the door, and comes back to where they were", async () => {
		platformAnswers({ "GET /api/me": () => problem(401, "unauthorized", "") });
		openApp("/enterprises?q=สมุนไพร");
		const main = await screen.findByRole("main");
		expect(await within(main).findByRole("heading", { level: 1, name: /สู่ผลลัพธ์ที่พิสูจน์ได้/ })).toBeVisible();
		const href = within(main).getByRole("link", { name: "เข้าสู่ระบบ" }).getAttribute("href") ?? "";
		expect(href).toContain("/oauth2/authorization/ecotown?returnTo=%2Fenterprises");
	});

	it("is told that a sign-in did not complete, and tries again from the start", async () => {
		platformAnswers({ "GET /api/me": () => problem(401, "unauthorized", "") });
		openApp("/?sign-in=failed");
		const main = await screen.findByRole("main");
		expect(await within(main).findByText("เข้าสู่ระบบไม่สำเร็จ")).toBeVisible();
		expect(within(main).getByText(/http:\/\/localhost/)).toBeVisible();
		expect(within(main).getByRole("link", { name: "เข้าสู่ระบบ" })).toHaveAttribute("href", "/oauth2/authorization/ecotown?returnTo=%2F");
	});

	it("is never sent to another site afterwards", () => {
		expect(signInAddress("//evil.example")).toBe("/oauth2/authorization/ecotown?returnTo=%2F");
		expect(signInAddress("https://evil.example")).toBe("/oauth2/authorization/ecotown?returnTo=%2F");
	});

	it("is told that the session has ended when it ends in the middle of work", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/agreements": () => problem(401, "unauthorized", "") });
		openApp("/agreements");
		expect(await screen.findByText("หมดเวลาการเข้าสู่ระบบ")).toBeVisible();
	});
});

describe("a signed-in person", () => {
	it("finds their organisation, roles and the way out in their menu", async () => {
		platformAnswers({ "GET /api/me": officer, "GET /api/agreements": nothing });
		openApp("/agreements");
		await userEvent.click(await screen.findByRole("button", { name: "เมนูของ กานดา ศรีสุข" }));
		const menu = await screen.findByRole("dialog", { name: "บัญชีของท่าน" });
		expect(within(menu).getByText("เจ้าหน้าที่โครงการ")).toBeVisible();
		expect(within(menu).getByText(institute.name.th)).toBeVisible();
		expect(within(menu).getByRole("button", { name: "ออกจากระบบ" }).closest("form")).toHaveFormValues({ _csrf: "token-of-the-gateway" });
	});

	it("is offered only what their role may do", () => {
		expect(may(officer, "createAgreement")).toBe(true);
		expect(may({ ...officer, roles: ["executive"] }, "createAgreement")).toBe(false);
		expect(may(null, "verifyOutcome")).toBe(false);
	});
});
