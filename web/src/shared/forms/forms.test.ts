import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Drafts } from "@/shared/keeping/drafts";
import { fingerprint } from "./fingerprint";
import { Intent, type SentIntent } from "./intent";
import { useDraft } from "./use-draft";
import { withoutBlanks } from "./without-blanks";

describe("an intent", () => {
	it("keeps its key over retries of the same input", () => {
		const intent = new Intent();
		expect(intent.keyFor({ value: "3" })).toBe(intent.keyFor({ value: "3" }));
	});

	it("gets a new key for another input and after it was carried out", () => {
		const intent = new Intent();
		const first = intent.keyFor({ value: "3" });
		const second = intent.keyFor({ value: "4" });
		intent.done();
		expect(new Set([first, second, intent.keyFor({ value: "4" })]).size).toBe(3);
	});
});

describe("an intent that is kept", () => {
	it("is found again for the same input, without a personal number in the storage", () => {
		const drafts = new Drafts();
		const memory = { read: () => drafts.read("k").intent, write: (intent: SentIntent | undefined) => { drafts.keep("k", { intent }); } };
		const input = { participant: { personalNumber: "1234567890123", phone: "1" } };
		const key = new Intent(memory).keyFor(input);
		expect(JSON.stringify(drafts.read("k"))).not.toContain("1234567890123");
		expect(new Intent(memory).keyFor(input)).toBe(key);
		expect(new Intent(memory).keyFor({ participant: { phone: "2" } })).not.toBe(key);
	});

	it("tells files apart", () => {
		const files = ["a.png", "b.png"].map((name) => new File(["x"], name, { lastModified: 1 }));
		expect(fingerprint(files[0])).not.toBe(fingerprint(files[1]));
	});
});

describe("what was left empty", () => {
	it("is not sent, while lists keep their places", () => {
		const input = { title: { th: " ชื่อ ", en: "" }, signedAt: { th: "", en: " " }, number: 0, sample: false, list: ["", "a"], gone: null };
		expect(withoutBlanks(input)).toEqual({ title: { th: "ชื่อ" }, number: 0, sample: false, list: [{}, "a"] });
	});
});

describe("a draft", () => {
	it("is found again after the page was left, and forgotten once sent", () => {
		const first = renderHook(() => useDraft("test", { name: "" }));
		act(() => {
			first.result.current.change({ name: "มาบชลูด" });
		});
		first.unmount();
		const second = renderHook(() => useDraft("test", { name: "" }));
		expect(second.result.current).toMatchObject({ value: { name: "มาบชลูด" }, restored: true });
		act(() => {
			second.result.current.forget();
		});
		second.unmount();
		expect(renderHook(() => useDraft("test", { name: "" })).result.current.restored).toBe(false);
	});

	it("never keeps a personal number", () => {
		const drafts = new Drafts();
		drafts.keep("register", { value: { personalNumber: "1234567890123", phone: "081" } });
		expect(drafts.read("register")).toEqual({ value: { phone: "081" } });
	});
});
