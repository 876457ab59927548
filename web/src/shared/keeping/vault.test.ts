import { webcrypto } from "node:crypto";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyBrowser } from "@/test/storage";
import { Drafts } from "./drafts";
import { recall } from "./known";
import { bytes, keyOf } from "./sealing";
import { Vault } from "./vault";

/** What the gateway tells a person, and nobody else. */
const releaseTo = (person: string) => async () => ({ key: await keyOf(await webcrypto.subtle.digest("SHA-256", bytes(`of ${person}`))) });
/** The same from a gateway that says whose it is. */
const releaseNaming = (person: string) => async () => ({ ...(await releaseTo(person)()), person });
const nobody = () => Promise.reject(new Error("nobody is signed in"));
const typed = "0812345678 ป้าน้อย";

let browser: ReturnType<typeof emptyBrowser>;
beforeEach(() => {
	browser = emptyBrowser();
	sessionStorage.clear();
});
afterEach(() => {
	vi.useRealTimers();
});

describe("what is kept for a person", () => {
	it("is unreadable in the storage, and its key cannot be read out", async () => {
		const vault = await Vault.open("p-1", releaseTo("p-1"));
		await vault.put("draft", "a", typed);
		expect(await browser.dump()).not.toContain("0812345678");
		expect(await vault.all("draft")).toEqual([{ id: "a", value: typed }]);
		const handle = await keyOf(new Uint8Array(32));
		await expect(webcrypto.subtle.exportKey("raw", handle as webcrypto.CryptoKey)).rejects.toThrow();
	});

	it("is locked once another person signs in, until the first one is back", async () => {
		await (await Vault.open("p-1", releaseTo("p-1"))).put("draft", "a", typed);
		await Vault.open("p-2", releaseTo("p-2"));
		expect((await Vault.reopen("p-1"))?.owner).toBeUndefined();
		// not even with the first person's id, since the gateway tells the second one only their own part
		const forged = await Vault.open("p-1", releaseTo("p-2"));
		expect(await forged.all("draft")).toEqual([]);
	});

	it("is not lost when the gateway answers for another person, signed in here in between", async () => {
		await (await Vault.open("p-1", releaseNaming("p-1"))).put("draft", "a", typed);
		await Vault.lockAll();
		await expect(Vault.open("p-1", releaseNaming("p-2"))).rejects.toThrow();
		const back = await Vault.open("p-1", releaseNaming("p-1"));
		expect(await back.get("draft", "a")).toBe(typed);
	});

	it("is found again by the same person, signed in again", async () => {
		await (await Vault.open("p-1", releaseTo("p-1"))).put("draft", "a", typed);
		await Vault.lockAll();
		expect(await Vault.reopen()).toBeUndefined();
		await expect(Vault.open("p-1", nobody)).rejects.toThrow();
		const back = await Vault.open("p-1", releaseTo("p-1"));
		expect(await back.get("draft", "a")).toBe(typed);
	});

	it("has one key, though two tabs open it for the first time at once", async () => {
		const [one, other] = await Promise.all([Vault.open("p-1", releaseTo("p-1")), Vault.open("p-1", releaseTo("p-1"))]);
		await one.put("draft", "a", "one");
		await other.put("draft", "b", "other");
		await Vault.lockAll();
		const back = await Vault.open("p-1", releaseTo("p-1"));
		expect(await back.all("draft")).toEqual([{ id: "a", value: "one" }, { id: "b", value: "other" }]);
	});

	it("locks itself when the sign-in must be over, though nobody could be asked", async () => {
		await Vault.open("p-1", releaseTo("p-1"));
		expect((await Vault.reopen())?.owner).toBe("p-1");
		vi.spyOn(Date, "now").mockReturnValue(Date.now() + 8 * 60 * 60_000 + 1);
		expect(await Vault.reopen()).toBeUndefined();
	});

	it("is gone after signing out, and leaves another person's alone", async () => {
		await (await Vault.open("p-2", releaseTo("p-2"))).put("draft", "a", "theirs");
		const vault = await Vault.open("p-1", releaseTo("p-1"));
		await vault.put("draft", "a", typed);
		await Vault.destroy(vault.owner);
		const dump = await browser.dump();
		expect(dump).not.toContain("p-1");
		expect(dump).toContain("p-2");
	});
});

describe("drafts", () => {
	it("of two tabs are two; what a closed tab left is found by the next", async () => {
		const vault = await Vault.open("p-1", releaseTo("p-1"));
		await vault.put("draft", "other-tab outcome", JSON.stringify({ value: "theirs" }));
		void navigator.locks.request("ecotown.tab.other-tab", () => new Promise<void>(() => undefined));
		const mine = await Drafts.of(vault);
		expect(mine.read("outcome")).toEqual({});
		mine.keep("outcome", { value: "mine" });
		await vi.waitFor(async () => { expect(await vault.all("draft")).toHaveLength(2); });
		expect((await Drafts.of(vault)).read("outcome")).toEqual({ value: "mine" });
		browser.endTabs();
		sessionStorage.clear();
		mine.forget("outcome");
		await vi.waitFor(async () => { expect(await vault.all("draft")).toHaveLength(1); });
		expect((await Drafts.of(vault)).read("outcome")).toEqual({ value: "theirs" });
	});

	it("that an earlier version left readable in this tab are taken over, and those of others removed", async () => {
		sessionStorage.setItem("ecotown.draft.p-1.outcome", JSON.stringify({ value: typed }));
		sessionStorage.setItem("ecotown.draft.p-2.outcome", JSON.stringify({ value: "theirs" }));
		const vault = await Vault.open("p-1", releaseTo("p-1"));
		expect((await Drafts.of(vault)).read("outcome")).toEqual({ value: typed });
		expect(Object.keys(sessionStorage)).toEqual(["ecotown.tab"]);
		await vi.waitFor(async () => { expect(await vault.all("draft")).toHaveLength(1); });
		expect(await browser.dump()).not.toContain("0812345678");
	});
});

describe("what was read last", () => {
	it("is shown again, but not to who acts for another organisation by now", async () => {
		const vault = await Vault.open("p-1", releaseTo("p-1"));
		const me = (organisation: string) => ({ id: "p-1", organisation: { id: organisation } });
		const known = { updatedAt: 1, shape: __API_SHAPE__ };
		await vault.put("known", '["me"]', { ...known, queryKey: ["me"], data: me("o-1") });
		await vault.put("known", '["agreements"]', { ...known, queryKey: ["agreements"], data: "of o-1" });
		const again = new QueryClient();
		again.setQueryData(["me"], me("o-1"));
		await recall(vault, again);
		expect(again.getQueryData(["agreements"])).toBe("of o-1");
		const changed = new QueryClient();
		changed.setQueryData(["me"], me("o-2"));
		await recall(vault, changed);
		expect(changed.getQueryData(["agreements"])).toBeUndefined();
		expect(await vault.all("known")).toEqual([]);
	});
});
