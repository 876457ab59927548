import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { kept, typedBefore } from "@/test/drafts";
import { platformAnswers } from "@/test/platform";
import { measures, nothing, officer, outcome, registration, session } from "@/test/programme";
import { openApp } from "@/test/render-app";
import { Said, say } from "./said";

const replies = {
	"GET /api/me": officer,
	"GET /api/measures": measures,
	"GET /api/outcomes/u-1": outcome,
	"GET /api/outcomes/u-1/history": nothing,
	[`GET /api/sessions/${session.id}`]: session,
	[`GET /api/sessions/${session.id}/history`]: nothing,
	[`GET /api/sessions/${session.id}/registrations`]: { items: [registration], next: null },
};

const changes = (calls: ReturnType<typeof platformAnswers>) => calls.filter((call) => call.method !== "GET");

describe("what cannot be taken back", () => {
	it("is asked about first, changes nothing when left, and is confirmed in words", async () => {
		const calls = platformAnswers({ ...replies, "POST /api/outcomes/u-1/verification": { ...outcome, state: "verified" } });
		openApp("/outcomes/u-1");
		const verify = await screen.findByRole("button", { name: "ยืนยันว่าถูกต้อง" });
		await userEvent.click(verify);
		await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ยกเลิก" }));
		await waitFor(() => { expect(verify).toHaveFocus(); });
		expect(changes(calls)).toEqual([]);
		await userEvent.click(verify);
		await userEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "ยืนยันว่าถูกต้อง" }));
		expect(await screen.findByText("ยืนยันแล้ว ตัวเลขนับเข้าตัวชี้วัด")).toBeVisible();
		expect(changes(calls)).toHaveLength(1);
	});

	it("covers closing a session and cancelling a registration", async () => {
		const calls = platformAnswers({ ...replies, [`POST /api/sessions/${session.id}/closing`]: { ...session, state: "closed" } });
		openApp(`/sessions/${session.id}`);
		await userEvent.click(await screen.findByRole("button", { name: /^ยกเลิกการลงทะเบียนของ/ }));
		expect(await screen.findByText(/ที่นั่งจะว่าง/)).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await userEvent.click(screen.getByRole("button", { name: "ปิดการอบรม" }));
		const asked = await screen.findByRole("alertdialog");
		expect(changes(calls)).toEqual([]);
		await userEvent.click(within(asked).getByRole("button", { name: "ปิดการอบรม" }));
		expect(await screen.findByText("ปิดการอบรมแล้ว รอผู้อื่นตรวจสอบ")).toBeVisible();
	});
});

describe("a draft that was thrown away", () => {
	it("comes back where it was", async () => {
		await typedBefore(officer.id, "course.new", { value: { title: { th: "ปุ๋ยหมัก", en: "" } } });
		platformAnswers(replies);
		openApp("/courses/new");
		await screen.findByDisplayValue("ปุ๋ยหมัก");
		await userEvent.click(screen.getByRole("button", { name: /ทิ้งร่าง|เริ่มใหม่/ }));
		expect(screen.queryByDisplayValue("ปุ๋ยหมัก")).toBeNull();
		await userEvent.click(await screen.findByRole("button", { name: "เลิกทำ" }));
		expect(await screen.findByDisplayValue("ปุ๋ยหมัก")).toBeVisible();
		await waitFor(() => { expect(kept("course.new")).toContain("ปุ๋ยหมัก"); });
	});
});

describe("a word that it worked", () => {
	it("goes by itself, though the one before was closed under the pointer", () => {
		vi.useFakeTimers();
		render(<Said />);
		act(() => { say("บันทึกแล้ว"); });
		fireEvent.pointerEnter(screen.getByText("บันทึกแล้ว"));
		fireEvent.click(screen.getByRole("button", { name: "ปิด" }));
		act(() => { say("ส่งแล้ว"); });
		expect(screen.getByText("ส่งแล้ว")).toBeVisible();
		act(() => { vi.advanceTimersByTime(8_000); });
		expect(screen.queryByText("ส่งแล้ว")).toBeNull();
	});
});
