import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, nothing } from "@/test/programme";
import { openApp } from "@/test/render-app";

const glow = {
	id: "o-7",
	code: "glow",
	kind: "company",
	name: { th: "โกลว์", en: "Glow" },
	names: [
		{ name: { th: "โกลว์ พลังงาน", en: "Glow Energy" }, from: "2005-01-01", to: "2019-12-31" },
		{ name: { th: "โกลว์", en: "Glow" }, from: "2020-01-01", to: null },
	],
	memberOf: [{ organisation: "o-2", from: "2017-01-01", to: "2020-06-30" }],
	supportedBy: [],
	members: [],
	successor: "o-8",
};
const gpsc = { id: "o-8", code: "gpsc", name: { th: "โกลบอล เพาเวอร์ ซินเนอร์ยี่", en: "GPSC" } };
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [association, gpsc], next: null },
	"GET /api/organisations/o-7": glow,
	"GET /api/organisations/o-7/history": nothing,
};

describe("the page of an organisation", () => {
	it("tells its names over time, the newest first, and what stands where it stood", async () => {
		platformAnswers(replies);
		openApp("/administration/organisations/o-7");
		const names = (await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" })).closest("section") as HTMLElement;
		const [now, before] = within(names).getAllByRole("listitem");
		expect(now).toHaveTextContent("โกลว์ชื่อปัจจุบันGlowใช้ชื่อนี้ตั้งแต่ 1 มกราคม 2563 ถึงปัจจุบัน");
		expect(before).toHaveTextContent("โกลว์ พลังงานGlow Energyใช้ชื่อนี้ตั้งแต่ 1 มกราคม 2548 ถึง 31 ธันวาคม 2562");
		expect(await screen.findByRole("link", { name: gpsc.name.th })).toHaveAttribute("href", "/administration/organisations/o-8");
		expect(screen.getByText("1 มกราคม 2560 ถึง 30 มิถุนายน 2563")).toBeVisible();
	});
});

const community = { ...glow, kind: "community", memberOf: [], successor: null, supportedBy: [{ organisation: "o-2", from: "2017-11-10", to: null }] };

describe("the supporters of a community", () => {
	it("are shown with their days", async () => {
		platformAnswers({ ...replies, "GET /api/organisations/o-7": community });
		openApp("/administration/organisations/o-7");
		const supporters = (await screen.findByRole("heading", { name: "หน่วยงานพี่เลี้ยงในโครงการ" })).closest("section") as HTMLElement;
		expect(await within(supporters).findByRole("link", { name: association.name.th })).toHaveAttribute("href", "/administration/organisations/o-2");
		expect(supporters).toHaveTextContent("10 พฤศจิกายน 2560");
	});

	it("are added, taken back, and sent with the rest", async () => {
		const calls = platformAnswers({ ...replies, "GET /api/organisations/o-7": community, "PUT /api/organisations/o-7": community });
		openApp("/administration/organisations/o-7/edit");
		await userEvent.click(await screen.findByRole("button", { name: "เพิ่มหน่วยงานพี่เลี้ยง" }));
		expect(screen.getByText("หน่วยงานพี่เลี้ยงที่ 2")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "ลบ หน่วยงานพี่เลี้ยงที่ 2 ออก" }));
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" });
		expect(calls.find((call) => call.method === "PUT")?.body).toMatchObject({ supportedBy: [{ organisation: "o-2", from: "2017-11-10" }] });
	});
});

const page = "/administration/organisations/o-7";
const domains = { items: [{ domain: "glow.example.co.th", verified: false, verifiedAt: null, verifiedBy: null }] };

describe("the mail domains of an organisation", () => {
	it("are verified after a confirmation", async () => {
		let verified = false;
		const calls = platformAnswers({
			...replies,
			[`GET /api/organisations/o-7/domains`]: () => json({ items: [{ ...domains.items[0], verified, verifiedAt: verified ? "2026-11-24T02:00:00Z" : null }] }),
			[`POST /api/organisations/o-7/domains/glow.example.co.th/verification`]: () => {
				verified = true;
				return json({ ...domains.items[0], verified });
			},
		});
		openApp(page);
		await userEvent.click(await screen.findByRole("button", { name: "ยืนยันโดเมน glow.example.co.th" }));
		expect(calls.some((call) => call.method === "POST")).toBe(false);
		await userEvent.click(within(screen.getByRole("alertdialog", { name: "glow.example.co.th เป็นของหน่วยงานนี้ใช่หรือไม่" })).getByRole("button", { name: "ยืนยันโดเมน" }));
		expect(await screen.findByText("ตรวจสอบเมื่อ 24 พ.ย. 2569 09:00 น.")).toBeVisible();
	});

	it("are added and removed by the organisation's administrator, who is told how they are verified", async () => {
		const errors = [{ pointer: "/domain", code: "invalid-domain", detail: "ไม่ใช่ชื่อโดเมน" }];
		const calls = platformAnswers({
			...replies,
			"GET /api/me": { ...administrator, roles: ["organisation-admin"], organisation: { ...gpsc, id: "o-7" } },
			"GET /api/organisations/o-7/domains": domains,
			"POST /api/organisations/o-7/domains": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors }),
			"DELETE /api/organisations/o-7/domains/glow.example.co.th": () => new Response(null, { status: 204 }),
		});
		openApp(page);
		await userEvent.type(await screen.findByLabelText(/^โดเมนอีเมลที่จะเพิ่ม/), "glow");
		await userEvent.click(screen.getByRole("button", { name: "เพิ่มโดเมน" }));
		expect(await screen.findByRole("button", { name: /ไม่ใช่ชื่อโดเมน/ })).toBeVisible();
		expect(screen.getByLabelText(/^โดเมนอีเมลที่จะเพิ่ม/)).toBeInvalid();
		await userEvent.type(screen.getByLabelText(/^โดเมนอีเมลที่จะเพิ่ม/), ".co.th");
		expect(screen.getByLabelText(/^โดเมนอีเมลที่จะเพิ่ม/)).toBeValid();
		expect(screen.getByText(/แจ้งผู้ดูแลระบบให้ตรวจสอบ/)).toBeVisible();
		expect(screen.queryByRole("button", { name: "ยืนยันโดเมน glow.example.co.th" })).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "ลบ glow.example.co.th ออก" }));
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "ลบออก" }));
		await screen.findByLabelText(/^โดเมนอีเมลที่จะเพิ่ม/);
		expect(calls.some((call) => call.method === "DELETE")).toBe(true);
	});

	it("are not for the administrators of others", async () => {
		const calls = platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["organisation-admin"], organisation: association } });
		openApp(page);
		await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" });
		expect(screen.queryByRole("heading", { name: "โดเมนอีเมล" })).toBeNull();
		expect(calls.some((call) => call.path.endsWith("/domains"))).toBe(false);
	});
});

describe("the logo of an organisation", () => {
	const upload = async (file: File) => {
		await screen.findByRole("heading", { name: "ตราสัญลักษณ์" });
		await userEvent.upload(document.querySelector("input[type=file]") as HTMLInputElement, file, { applyAccept: false });
	};

	it("is refused where it is no picture, and the reason is shown", async () => {
		const calls = platformAnswers({
			...replies,
			"GET /api/organisations/o-7/domains": domains,
			"PUT /api/organisations/o-7/logo": () => problem(422, "invalid-input", "โปรดตรวจสอบข้อมูล", { errors: [{ pointer: "", code: "invalid-logo", detail: "ต้องเป็นไฟล์ PNG หรือ WebP" }] }),
		});
		openApp(page);
		await upload(new File(["<svg><script/></svg>"], "logo.svg", { type: "image/svg+xml" }));
		expect(await screen.findByRole("alert")).toHaveTextContent("ต้องเป็นไฟล์ PNG หรือ WebP");
		const sent = calls.find((call) => call.method === "PUT");
		expect(sent?.headers.get("If-None-Match")).toBe("*");
		expect(sent?.body).toBe("<svg><script/></svg>");
	});

	it("is replaced and removed in the version that was on screen", async () => {
		let logo: string | null = "/api/organisations/o-7/logo";
		const calls = platformAnswers({
			...replies,
			"GET /api/organisations/o-7": () => json({ ...glow, logo }),
			"GET /api/organisations/o-7/domains": domains,
			"GET /api/organisations/o-7/logo": () => new Response("png", { headers: { ETag: '"3"' } }),
			"PUT /api/organisations/o-7/logo": () => new Response(null, { status: 204 }),
			"DELETE /api/organisations/o-7/logo": () => {
				logo = null;
				return new Response(null, { status: 204 });
			},
		});
		openApp(page);
		expect(await screen.findByRole("img", { name: "ตราสัญลักษณ์ของโกลว์" })).toHaveAttribute("src", "/api/organisations/o-7/logo?v=%223%22");
		await upload(new File(["webp"], "logo.webp", { type: "image/webp" }));
		expect(await screen.findByText("บันทึกตราสัญลักษณ์แล้ว")).toBeVisible();
		const sent = calls.find((call) => call.method === "PUT");
		expect([sent?.headers.get("If-Match"), sent?.headers.get("Content-Type")]).toEqual(['"3"', "image/webp"]);
		await userEvent.click(screen.getByRole("button", { name: "นำตราสัญลักษณ์ออก" }));
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "นำตราสัญลักษณ์ออก" }));
		expect(await screen.findByText("ยังไม่มีตราสัญลักษณ์")).toBeVisible();
		expect(calls.find((call) => call.method === "DELETE")?.headers.get("If-Match")).toBe('"3"');
	});
});

describe("the form of an organisation", () => {
	it("takes the successor back, and takes over what a colleague changed meanwhile", async () => {
		let tries = 0;
		let read = 0;
		const calls = platformAnswers({
			...replies,
			"GET /api/organisations/o-7": () => {
				read += 1;
				return json(read === 1 ? glow : { ...glow, code: "glow-energy" });
			},
			"PUT /api/organisations/o-7": () => {
				tries += 1;
				return tries === 1 ? problem(412, "precondition-failed", "ข้อมูลเปลี่ยนไปแล้ว") : json(glow);
			},
		});
		openApp("/administration/organisations/o-7/edit");
		await userEvent.click(await screen.findByLabelText("ล้างหน่วยงานที่สืบแทน"));
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		await userEvent.click(await screen.findByRole("button", { name: "อ่านข้อมูลล่าสุด" }));
		expect(await screen.findByDisplayValue("glow-energy")).toBeVisible();
		expect(screen.getByText("นี่คือข้อมูลล่าสุด")).toBeVisible();
		await userEvent.click(screen.getByRole("button", { name: "บันทึก" }));
		expect(await screen.findByRole("heading", { name: "ชื่อตามช่วงเวลา" })).toBeVisible();
		const sent = calls.filter((call) => call.method === "PUT").at(-1)?.body;
		expect(sent).toMatchObject({ code: "glow-energy", names: [{ to: "2019-12-31" }, { from: "2020-01-01" }] });
		expect(sent).not.toHaveProperty("successor");
	});
});
