import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { platformAnswers, problem } from "@/test/platform";
import { agreement, association, institute, measures, officer } from "@/test/programme";
import { kept } from "@/test/drafts";
import { openApp } from "@/test/render-app";

describe("a change that signs an agreement", () => {
	it("asks for a second factor, keeps what was typed, and does not take the person for signed out", async () => {
		platformAnswers({
			"GET /api/me": officer,
			"GET /api/agreements/a-1": agreement,
			"GET /api/organisations": { items: [institute, association], next: null },
			"GET /api/organisations/o-1": institute,
			"GET /api/organisations/o-2": association,
			"GET /api/measures": measures,
			"PUT /api/agreements/a-1": () => problem(401, "step-up-required", "โปรดยืนยันว่าเป็นคุณ", { detail: "ยืนยันปัจจัยที่สอง" }),
		});
		openApp("/agreements/a-1/edit");
		const reference = await screen.findByRole("textbox", { name: /เลขที่/ });
		await userEvent.clear(reference);
		await userEvent.type(reference, "วว. 12/2560");
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		const way = await screen.findByRole("link", { name: "ยืนยันว่าเป็นฉัน" });
		expect(way).toHaveAttribute("href", "/oauth2/authorization/ecotown?stepUp=true&returnTo=%2Fagreements%2Fa-1%2Fedit");
		expect(screen.getByText("โปรดยืนยันว่าเป็นคุณ")).toBeVisible();
		expect(screen.queryByText("หมดเวลาการเข้าสู่ระบบ")).toBeNull();
		await waitFor(() => {
			expect(kept("agreement.a-1")).toContain("วว. 12/2560");
		});
	});
});
