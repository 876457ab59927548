import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { type Call, json, platformAnswers, problem } from "@/test/platform";
import { administrator, association, institute, nothing } from "@/test/programme";
import { kept, typedBefore } from "@/test/drafts";
import { openApp } from "@/test/render-app";

const invitation = {
	id: "v-1",
	organisation: "o-2",
	roles: ["enterprise-leader"],
	email: "dao@example.org",
	phone: null,
	name: { title: null, given: "ดาวใจ", family: "ใจงาม", en: null },
	locale: "th",
	state: "pending",
	invitedBy: "ธีระ ดูแลดี",
	createdAt: "2026-11-20T02:00:00Z",
	expiresAt: "2026-11-27T02:00:00Z",
	person: null,
	code: null,
};
const onPaper = { ...invitation, id: "v-2", email: null, phone: "0812345678", name: { given: "ป้าน้อย" } };
const replies = {
	"GET /api/me": administrator,
	"GET /api/organisations": { items: [institute, association], next: null },
	"GET /api/invitations": { items: [invitation, onPaper], next: null },
	"GET /api/invitations/v-1": invitation,
	"GET /api/invitations/v-2": onPaper,
};

describe("the list of invitations", () => {
	it("tells who was invited as what, and what became of it", async () => {
		platformAnswers(replies);
		openApp("/administration/invitations");
		expect(await screen.findByRole("link", { name: "ดาวใจ ใจงาม" })).toHaveAttribute("href", "/administration/invitations/v-1");
		expect(screen.getByText("0812345678")).toBeVisible();
		expect(within(screen.getByRole("table")).getAllByText("รอตอบรับ")).toHaveLength(2);
	});

	it("says so when none is in the state", async () => {
		platformAnswers({ ...replies, "GET /api/invitations": nothing });
		openApp("/administration/invitations?state=revoked");
		expect(await screen.findByRole("heading", { name: "ไม่พบรายการที่ตรงกัน" })).toBeVisible();
	});
});

describe("an invitation", () => {
	it("is taken back after a confirmation, in the version that was on screen", async () => {
		let state = "pending";
		const calls = platformAnswers({
			...replies,
			"GET /api/invitations/v-1": () => json({ ...invitation, state }),
			"POST /api/invitations/v-1/revocation": () => {
				state = "revoked";
				return json({ ...invitation, state });
			},
		});
		openApp("/administration/invitations/v-1");
		await userEvent.click(await screen.findByRole("button", { name: "เพิกถอนคำเชิญ" }));
		expect(calls.some((call) => call.method === "POST")).toBe(false);
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "เพิกถอนคำเชิญ" }));
		expect(await screen.findByText("เพิกถอนคำเชิญแล้ว")).toBeVisible();
		expect(screen.queryByRole("button", { name: "ส่งอีกครั้ง" })).toBeNull();
		expect(calls.find((call) => call.method === "POST")?.headers.get("If-Match")).toBe('"7"');
	});

	it("gets a new code, shown with what its owner has to do", async () => {
		platformAnswers({ ...replies, "POST /api/invitations/v-2/resend": { ...onPaper, code: "ABCD-EFGH" } });
		const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
		openApp("/administration/invitations/v-2");
		await userEvent.click(await screen.findByRole("button", { name: "ออกรหัสใหม่" }));
		await userEvent.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "ออกรหัสใหม่" }));
		const slip = await screen.findByRole("article");
		expect(slip).toHaveTextContent("ABCD-EFGH");
		expect(slip).toHaveTextContent("/sign-in/code");
		expect(slip).toHaveTextContent("0812345678");
		await userEvent.click(screen.getByRole("button", { name: "พิมพ์" }));
		expect(print).toHaveBeenCalledOnce();
	});
});

describe("the form of an invitation", () => {
	it("offers a coordinator the own organisation and those it supports", async () => {
		const village = { id: "o-9", code: "village", name: { th: "ชุมชนมาบข่า", en: "Map Kha" } };
		const calls = platformAnswers({
			...replies,
			"GET /api/me": { ...administrator, roles: ["coordinator"], organisation: association },
			"GET /api/organisations": ({ query }: Call) => json({ items: query.has("supportedBy") ? [village] : [institute, association, village], next: null }),
		});
		openApp("/administration/invitations/new");
		await userEvent.click(await screen.findByRole("combobox", { name: /หน่วยงาน/ }));
		expect((await screen.findAllByRole("option")).map((option) => option.textContent)).toEqual([association.name.th, village.name.th]);
		expect(calls.some((call) => call.query.get("supportedBy") === association.id)).toBe(true);
	});

	const draft = { name: { given: "ป้าน้อย" }, way: "code", email: "left@example.org", phone: "0812345678", organisation: "o-2", roles: ["enterprise-leader"] };

	it("asks for no e-mail address where a code is printed, and shows the code once", async () => {
		await typedBefore("p-9", "invitation.new", { value: draft });
		const calls = platformAnswers({ ...replies, "POST /api/invitations": () => json({ ...onPaper, code: "ABCD-EFGH" }, 201) });
		openApp("/administration/invitations/new");
		expect(await screen.findByDisplayValue("สมาคมเพื่อนชุมชน")).toBeVisible();
		expect(screen.queryByLabelText(/^อีเมล/)).toBeNull();
		await userEvent.click(screen.getByRole("button", { name: "ออกรหัส" }));
		expect(await screen.findByText("ABCD-EFGH")).toBeVisible();
		expect(calls.find((call) => call.method === "POST")?.body).toEqual({ name: { given: "ป้าน้อย" }, phone: "0812345678", organisation: "o-2", roles: ["enterprise-leader"], locale: "th" });
		expect(kept("invitation.new")).not.toContain("ABCD");
		await userEvent.click(screen.getByRole("button", { name: "เชิญคนอื่น" }));
		expect(screen.queryByText("ABCD-EFGH")).toBeNull();
	});

	it("says what stands against it", async () => {
		await typedBefore("p-9", "invitation.new", { value: draft });
		platformAnswers({ ...replies, "POST /api/invitations": () => problem(409, "already-invited", "เชิญไปแล้ว", { detail: "ส่งอีกครั้งได้" }) });
		openApp("/administration/invitations/new");
		await screen.findByDisplayValue("สมาคมเพื่อนชุมชน");
		await userEvent.click(screen.getByRole("button", { name: "ออกรหัส" }));
		expect(await screen.findByRole("alert")).toHaveTextContent("เชิญไปแล้วส่งอีกครั้งได้");
	});

	it("offers a coordinator the roles that coordinators give", async () => {
		platformAnswers({ ...replies, "GET /api/me": { ...administrator, roles: ["coordinator"] } });
		openApp("/administration/invitations/new");
		await screen.findByRole("checkbox", { name: "ผู้นำวิสาหกิจ" });
		expect(screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual(["ผู้นำวิสาหกิจ", "ผู้เข้าร่วม"]);
	});
});
