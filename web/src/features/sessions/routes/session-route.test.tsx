import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { platformAnswers, problem } from "@/test/platform";
import { agreement, nothing, officer, registration, session } from "@/test/programme";
import { openApp } from "@/test/render-app";

const replies = {
	"GET /api/me": officer,
	"GET /api/agreements/a-1": agreement,
	"GET /api/sessions/s-1": session,
	"GET /api/sessions/s-1/history": nothing,
	"GET /api/sessions/s-1/registrations": { items: [registration], next: null },
};
const refused = { mayChange: false, mayClose: false, mayVerify: false, mayReturn: false, mayCheckIn: false, mayRegister: false, mayRegisterAnybody: false };
const present = "นางลำดวน ป่าญู เข้าอบรมวันที่ 10 กรกฎาคม 2561";

describe("the page of a session", () => {
	it("marks samples as such and masks personal numbers", async () => {
		platformAnswers(replies);
		openApp("/sessions/s-1");
		expect(await screen.findByText("ตัวอย่าง")).toBeVisible();
		expect(await screen.findByText("x-xxxx-xxxx0-12-3")).toBeVisible();
	});

	it("checks a participant in and out by one press", async () => {
		let attendance: string[] = [];
		const calls = platformAnswers({
			...replies,
			"GET /api/sessions/s-1/registrations": () => Response.json({ items: [{ ...registration, attendance }], next: null }),
			"PUT /api/registrations/r-1/attendance/2018-07-10": () => {
				attendance = ["2018-07-10"];
				return Response.json({ ...registration, attendance });
			},
			"DELETE /api/registrations/r-1/attendance/2018-07-10": () => {
				attendance = [];
				return Response.json({ ...registration, attendance });
			},
		});
		openApp("/sessions/s-1");
		const toggle = await screen.findByRole("button", { name: present, pressed: false });
		await userEvent.click(toggle);
		await userEvent.click(await screen.findByRole("button", { name: present, pressed: true }));
		expect(await screen.findByRole("button", { name: present, pressed: false })).toBeVisible();
		expect(calls.filter((call) => call.path.includes("attendance")).map((call) => call.method)).toEqual(["PUT", "DELETE"]);
	});

	it("takes a check-in back that the platform did not keep, and says why", async () => {
		platformAnswers({ ...replies, "PUT /api/registrations/r-1/attendance/2018-07-10": () => problem(409, "closed-session", "ปิดการอบรมแล้ว") });
		openApp("/sessions/s-1");
		await userEvent.click(await screen.findByRole("button", { name: present }));
		expect(await screen.findByText("ปิดการอบรมแล้ว")).toBeVisible();
		expect(screen.getByRole("button", { name: present, pressed: false })).toBeVisible();
	});

	it("tells who closed it that another person verifies", async () => {
		platformAnswers({ ...replies, "GET /api/sessions/s-1": { ...session, ...refused, state: "closed", closedBy: { id: "p-1", name: "กานดา ศรีสุข" }, closedAt: "2018-07-10T10:00:00Z" } });
		openApp("/sessions/s-1");
		expect(await screen.findByText("ต้องให้อีกคนตรวจสอบการอบรมนี้")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ยืนยันว่าถูกต้อง" })).not.toBeInTheDocument();
	});

	it("keeps the names to those who need them", async () => {
		const calls = platformAnswers({ ...replies, "GET /api/sessions/s-1": { ...session, ...refused, mayReadRegister: false } });
		openApp("/sessions/s-1");
		expect(await screen.findByText(/ทะเบียนมีข้อมูลส่วนบุคคล/)).toBeVisible();
		expect(calls.some((call) => call.path.endsWith("/registrations"))).toBe(false);
	});

	it("offers what the service says and nothing by role", async () => {
		platformAnswers({ ...replies, "GET /api/sessions/s-1": { ...session, ...refused }, "GET /api/sessions/s-1/registrations": { items: [{ ...registration, mayCancel: false, mayCheckIn: false }], next: null } });
		openApp("/sessions/s-1");
		expect(await screen.findByRole("button", { name: present })).toBeDisabled();
		expect(screen.queryByRole("button", { name: "ลงทะเบียนผู้เข้าอบรม" })).not.toBeInTheDocument();
		expect(screen.queryByRole("button", { name: /ยกเลิกการลงทะเบียน/ })).not.toBeInTheDocument();
		expect(screen.queryByRole("button", { name: "ปิดการอบรม" })).not.toBeInTheDocument();
	});

	it("says from when on a session can be closed", async () => {
		platformAnswers({ ...replies, "GET /api/sessions/s-1": { ...session, mayClose: false } });
		openApp("/sessions/s-1");
		expect(await screen.findByText("ปิดการอบรมได้ตั้งแต่ 10 กรกฎาคม 2561 ซึ่งเป็นวันสุดท้าย")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ปิดการอบรม" })).not.toBeInTheDocument();
	});

	it("asks a guest for the enterprise of who is registered", async () => {
		platformAnswers({ ...replies, "GET /api/sessions/s-1": { ...session, mayRegisterAnybody: false }, "GET /api/enterprises": nothing });
		openApp("/sessions/s-1");
		await userEvent.click(await screen.findByRole("button", { name: "ลงทะเบียนผู้เข้าอบรม" }));
		expect(await screen.findByRole("combobox", { name: "ผู้ประกอบการ" })).toBeVisible();
	});
});
