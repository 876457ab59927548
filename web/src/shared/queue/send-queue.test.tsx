import { QueryClient } from "@tanstack/react-query";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { currentKeeping, forgetKeeping, lockKeeping } from "@/shared/keeping/keeping";
import { Vault } from "@/shared/keeping/vault";
import { kept, typedBefore } from "@/test/drafts";
import { type Call, json, platformAnswers, problem } from "@/test/platform";
import { association, measures, nothing, officer, outcome, registration, session } from "@/test/programme";
import { openApp } from "@/test/render-app";
import { emptyBrowser } from "@/test/storage";

let browser: ReturnType<typeof emptyBrowser>;
beforeEach(() => {
	browser = emptyBrowser();
});

const value = { measure: "jobs.created", period: { from: "2018-04-01", to: "2018-04-30" }, value: "3", unitCode: "person", note: "นับเอง" };
const replies = {
	"GET /session/key": { key: "of the officer" },
	"GET /api/me": officer,
	"GET /api/measures": measures,
	"GET /api/outcomes/u-1": outcome,
	"GET /api/outcomes/u-1/history": nothing,
};
const key = "PUT /api/outcomes/*";
const created = () => json(outcome, 201);

/** The same browser, opened anew. */
async function openAnew(address: string) {
	cleanup();
	await lockKeeping();
	openApp(address);
}

/** The network is gone until `returns`. */
function network(answers: Parameters<typeof platformAnswers>[0]) {
	const calls = platformAnswers(answers);
	const reach = globalThis.fetch;
	let gone = false;
	vi.stubGlobal("fetch", (request: Request) => (gone ? Promise.reject(new TypeError("Failed to fetch")) : reach(request)));
	return {
		calls,
		goes: () => { gone = true; },
		isBack: () => { gone = false; },
		returns: () => {
			gone = false;
			globalThis.dispatchEvent(new Event("online"));
		},
	};
}

async function reportWithoutNetwork(answers: Parameters<typeof platformAnswers>[0], photos: readonly File[] = []) {
	const net = network({ ...replies, ...answers });
	const queries = new QueryClient();
	queries.setQueryData(["me"], officer);
	await typedBefore(officer.id, "outcome.new.j-1", { value }, queries);
	openApp("/projects/j-1/report");
	await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
	net.goes();
	if (photos.length > 0) {
		await choose(photos);
	}
	await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
	expect(await screen.findByRole("button", { name: `รอส่ง ${String(1 + photos.length)} รายการ` })).toBeVisible();
	return net;
}

async function choose(photos: readonly File[]) {
	await userEvent.upload(document.querySelector("input[type=file]") as HTMLInputElement, [...photos]);
}

const photo = (name: string) => new File([name], name, { type: "image/png" });
const refused = () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors: [{ pointer: "/value", code: "too-large", detail: "ค่ามากเกินไป" }] });
const reports = (calls: readonly Call[]) => calls.filter((call) => call.method === "PUT");
const photos = (calls: readonly Call[]) => calls.filter((call) => call.path.endsWith("/evidence"));
const listed = (label: string) => screen.findByText(label, { selector: ".waiting-item > .strong" });

describe("a report sent without network", () => {
	it("waits unreadably, is shown, and is sent once when the network is back", async () => {
		const net = await reportWithoutNetwork({ [key]: created });
		expect(await browser.dump()).not.toContain("jobs.created");
		await userEvent.click(screen.getByRole("button", { name: "รอส่ง 1 รายการ" }));
		const list = await screen.findByRole("dialog", { name: "รอส่ง" });
		expect(await within(list).findByText(/3 person.*นับเอง/)).toBeVisible();
		net.returns();
		await waitFor(() => { expect(screen.queryByText("รายงานผลลัพธ์")).toBeNull(); });
		expect(reports(net.calls)).toHaveLength(1);
		expect(reports(net.calls)[0]?.body).toMatchObject({ project: "j-1", value: "3", note: "นับเอง" });
	});

	it("is sent when the same person opens the browser again, and not for another one", async () => {
		let someone = officer;
		const net = await reportWithoutNetwork({ [key]: created, "GET /api/me": () => json(someone) });
		net.calls.splice(0);
		someone = { ...officer, id: "p-8" };
		net.returns();
		await openAnew("/measures");
		expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
		expect(screen.queryByRole("button", { name: /รอส่ง/ })).toBeNull();
		someone = officer;
		await openAnew("/measures");
		await waitFor(() => { expect(reports(net.calls)).toHaveLength(1); });
	});

	it("is not sent in the name of whoever signed in meanwhile, in another tab", async () => {
		let someone = officer;
		const net = await reportWithoutNetwork({ [key]: created, "GET /api/me": () => json(someone) });
		someone = { ...officer, id: "p-8" };
		net.isBack();
		document.dispatchEvent(new Event("visibilitychange"));
		await waitFor(() => { expect(screen.queryByRole("button", { name: /รอส่ง/ })).toBeNull(); });
		expect(reports(net.calls)).toHaveLength(0);
	});

	it("that was there already counts as sent", async () => {
		const net = await reportWithoutNetwork({ [key]: () => problem(412, "precondition-failed", ""), "GET /api/outcomes/*": outcome });
		net.returns();
		await waitFor(() => { expect(screen.queryByRole("button", { name: /รอส่ง|ส่งไม่ได้/ })).toBeNull(); });
	});

	it("and refused keeps what was typed, says why, and goes back to its form", async () => {
		const net = await reportWithoutNetwork({ [key]: refused });
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		expect(await screen.findByText("ค่ามากเกินไป")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "แก้ไขแล้วส่งใหม่" }));
		expect(await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" })).toHaveValue("3");
		expect(screen.getByRole("textbox", { name: "หมายเหตุ" })).toHaveValue("นับเอง");
		expect(screen.queryByRole("button", { name: /ส่งไม่ได้/ })).toBeNull();
	});

	it("and refused does not take the place of what was typed since without a word", async () => {
		const net = await reportWithoutNetwork({ [key]: refused });
		await typedBefore(officer.id, "outcome.new.j-1", { value: { ...value, value: "8" } });
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		await userEvent.click(await screen.findByRole("button", { name: "แก้ไขแล้วส่งใหม่" }));
		expect(await screen.findByText(/ท่านพิมพ์ไว้ภายหลัง/)).toBeVisible();
		expect(kept("outcome.new.j-1")).toContain('"8"');
		await userEvent.click(screen.getByRole("button", { name: "ใช้รายการนี้แทน" }));
		expect(await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" })).toHaveValue("3");
	});

	it("takes its photos along when it is refused, corrected and sent again", async () => {
		let fits = false;
		const net = await reportWithoutNetwork({ [key]: () => (fits ? created() : refused()), "POST /api/outcomes/u-1/evidence": created }, [photo("house.png")]);
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		await userEvent.click(await screen.findByRole("button", { name: "แก้ไขแล้วส่งใหม่" }));
		expect(await screen.findByText("house.png")).toBeVisible();
		expect(screen.queryByRole("button", { name: /รอส่ง|ส่งไม่ได้/ })).toBeNull();
		fits = true;
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await screen.findByRole("heading", { level: 1, name: "งานที่เกิดขึ้น" });
		expect(photos(net.calls)).toHaveLength(1);
		await waitFor(async () => { expect(await browser.dump()).not.toContain('"file"'); });
	});

	it("takes its photos along when it is thrown away", async () => {
		const net = await reportWithoutNetwork({ [key]: refused }, [photo("house.png"), photo("shop.png")]);
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		await listed("รายงานผลลัพธ์");
		await userEvent.click(screen.getAllByRole("button", { name: "ไม่ส่งแล้ว" })[0] as HTMLElement);
		await userEvent.click(screen.getByRole("button", { name: "ทิ้งรายการนี้ถาวร" }));
		await waitFor(() => { expect(screen.queryByRole("button", { name: /รอส่ง|ส่งไม่ได้/ })).toBeNull(); });
		expect(photos(net.calls)).toHaveLength(0);
		await waitFor(async () => { expect(await browser.dump()).not.toContain('"file"'); });
	});

	it("waits until its person acts again for whom it was written", async () => {
		let someone: object = officer;
		const net = await reportWithoutNetwork({ [key]: created, "GET /api/me": () => json(someone) });
		someone = { ...officer, organisation: association };
		net.isBack();
		await openAnew("/measures");
		await userEvent.click(await screen.findByRole("button", { name: "รอส่ง 1 รายการ" }));
		expect(await screen.findByText(/ในนามของสถาบันวิจัย/)).toBeVisible();
		net.returns();
		await waitFor(() => { expect(net.calls.filter(({ path }) => path === "/api/me").length).toBeGreaterThan(3); });
		expect(reports(net.calls)).toHaveLength(0);
		someone = officer;
		await openAnew("/measures");
		await waitFor(() => { expect(reports(net.calls)).toHaveLength(1); });
	});

	it("at which the platform itself fails again and again steps aside for others, and is the person's to decide", async () => {
		const place = `PUT /api/registrations/${registration.id}/attendance/2018-03-01`;
		const net = await reportWithoutNetwork({ [key]: () => problem(500, "internal-error", "ระบบขัดข้อง"), [place]: () => new Response(null, { status: 204 }) });
		await currentKeeping()?.queue?.add({ id: "c-1", kind: "check-in", resource: "c-1", input: { registration: registration.id, date: "2018-03-01", present: true }, subject: "ป้าน้อย" });
		net.returns();
		await waitFor(() => { expect(reports(net.calls).some(({ path }) => path.startsWith("/api/registrations"))).toBe(true); });
		for (let times = 0; times < 5; times++) {
			await currentKeeping()?.queue?.flush();
		}
		expect(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" })).toBeVisible();
		expect(reports(net.calls).filter(({ path }) => path.startsWith("/api/outcomes"))).toHaveLength(4);
	});

	it("leaves nothing behind when the person signs out, who is told before", async () => {
		const net = await reportWithoutNetwork({ [key]: () => problem(503, "unavailable", "") });
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: /^เมนูของ/ }));
		const out = await screen.findByRole("button", { name: "ออกจากระบบ" });
		await waitFor(() => { expect(out).toBeEnabled(); });
		await userEvent.click(out);
		expect(await screen.findByText("ยังไม่ได้ส่ง 1 รายการ")).toBeVisible();
		await forgetKeeping();
		expect(await browser.dump()).toBe("[[],[]]");
	});
});

describe("a correction made without network of what a colleague changed", () => {
	it("is not sent over theirs but merged before the person's eyes", async () => {
		const returned = { ...outcome, state: "returned" };
		const net = network({
			...replies,
			"GET /api/outcomes/u-1": returned,
			"PUT /api/outcomes/u-1": ({ headers }: Call) => (headers.get("If-Match") === '"7"' ? problem(412, "precondition-failed", "มีผู้แก้ไขไปแล้ว") : created()),
		});
		openApp("/outcomes/u-1/correct");
		const figure = await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
		await userEvent.clear(figure);
		await userEvent.type(figure, "9");
		net.goes();
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await screen.findByRole("button", { name: "รอส่ง 1 รายการ" });
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		await userEvent.click(await screen.findByRole("button", { name: "แก้ไขแล้วส่งใหม่" }));
		expect(await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" })).toHaveValue("9");
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		expect(await screen.findByRole("button", { name: "อ่านข้อมูลล่าสุด" })).toBeVisible();
	});
});

describe("a correction that arrived, but whose answer did not", () => {
	it("is not said to be a colleague's", async () => {
		let there = { ...outcome, state: "returned" };
		const net = network({
			...replies,
			"GET /api/outcomes/u-1": () => json(there),
			"PUT /api/outcomes/u-1": () => {
				if (there.value === "9") {
					return problem(412, "precondition-failed", "มีผู้แก้ไขไปแล้ว");
				}
				there = { ...there, value: "9", state: "reported" };
				throw new TypeError("Failed to fetch");
			},
		});
		openApp("/outcomes/u-1/correct");
		const figure = await screen.findByRole("textbox", { name: "ค่าที่วัดได้ (คน)" });
		await userEvent.clear(figure);
		await userEvent.type(figure, "9");
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await waitFor(() => {
			globalThis.dispatchEvent(new Event("online"));
			expect(reports(net.calls)).toHaveLength(2);
		});
		await waitFor(() => { expect(screen.queryByRole("button", { name: /รอส่ง|ส่งไม่ได้/ })).toBeNull(); });
	});
});

describe("a correction of a version that a colleague has changed before it was sent", () => {
	it("takes over what the colleague wrote and this person did not touch", async () => {
		const before = { measure: outcome.measure, period: outcome.period, value: outcome.value, unitCode: outcome.unitCode, note: "" };
		const net = network({
			...replies,
			"GET /api/outcomes/u-1": { ...outcome, state: "returned", note: "มีใบเสร็จแล้ว" },
			"PUT /api/outcomes/u-1": ({ headers }: Call) => (headers.get("If-Match") === '"6"' ? problem(412, "precondition-failed", "มีผู้แก้ไขไปแล้ว") : created()),
		});
		await typedBefore(officer.id, "outcome.u-1", { value: { ...before, value: "9" }, base: before, etag: '"6"' });
		openApp("/outcomes/u-1/correct");
		await screen.findByDisplayValue("9");
		net.goes();
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await screen.findByRole("button", { name: "รอส่ง 1 รายการ" });
		net.returns();
		await userEvent.click(await screen.findByRole("button", { name: "ส่งไม่ได้ 1 รายการ" }));
		await userEvent.click(await screen.findByRole("button", { name: "แก้ไขแล้วส่งใหม่" }));
		await screen.findByDisplayValue("9");
		await userEvent.click(screen.getByRole("button", { name: "ส่งรายงาน" }));
		await userEvent.click(await screen.findByRole("button", { name: "อ่านข้อมูลล่าสุด" }));
		expect(await screen.findByDisplayValue("มีใบเสร็จแล้ว")).toBeVisible();
		expect(screen.getByDisplayValue("9")).toBeVisible();
	});
});

describe("a check-in tapped without network", () => {
	const place = `/api/registrations/${registration.id}/attendance/${session.days[0]?.date ?? ""}`;

	async function tappedWithoutNetwork(answers: Parameters<typeof platformAnswers>[0]) {
		const net = network({
			...replies,
			[`GET /api/sessions/${session.id}`]: session,
			[`GET /api/sessions/${session.id}/history`]: nothing,
			[`GET /api/sessions/${session.id}/registrations`]: { items: [{ ...registration, attendance: [] }], next: null },
			...answers,
		});
		openApp(`/sessions/${session.id}`);
		const toggle = (await screen.findAllByRole("button", { name: /เข้าอบรมวันที่/ }))[0] as HTMLElement;
		net.goes();
		await userEvent.click(toggle);
		await screen.findByText("รอส่ง");
		return { net, toggle };
	}

	it("stays as it was tapped last, and is sent", async () => {
		const { net, toggle } = await tappedWithoutNetwork({ [`PUT ${place}`]: () => new Response(null, { status: 204 }) });
		expect(toggle).toHaveAttribute("aria-pressed", "true");
		net.returns();
		await waitFor(() => { expect(net.calls.filter((call) => call.method === "PUT").map((call) => call.path)).toEqual([place]); });
		await waitFor(() => { expect(screen.queryByText("รอส่ง")).toBeNull(); });
	});

	it("is not taken back by the refusal of what was tapped before", async () => {
		let refuse: (answer: Response) => void = () => undefined;
		const { net, toggle } = await tappedWithoutNetwork({
			[`PUT ${place}`]: () => new Promise<Response>((answer) => { refuse = answer; }),
			[`DELETE ${place}`]: () => new Response(null, { status: 204 }),
		});
		net.returns();
		await waitFor(() => { expect(reports(net.calls)).toHaveLength(1); });
		await userEvent.click(toggle);
		await waitFor(() => { expect(toggle).toHaveAttribute("aria-pressed", "false"); });
		refuse(problem(409, "future-day", "วันนั้นยังมาไม่ถึง"));
		await waitFor(() => {
			globalThis.dispatchEvent(new Event("online"));
			expect(net.calls.some(({ method }) => method === "DELETE")).toBe(true);
		});
	});

	it("that cannot be kept is not said to wait", async () => {
		const { toggle } = await tappedWithoutNetwork({});
		vi.spyOn(Vault.prototype, "put").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
		await userEvent.click(toggle);
		expect(await screen.findByRole("alert")).toBeVisible();
		expect(toggle).toHaveAttribute("aria-pressed", "true");
	});
});
