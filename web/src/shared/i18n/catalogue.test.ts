import { describe, expect, it } from "vitest";
import { en } from "./catalogue/en";
import { th } from "./catalogue/th";

const sources = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.test.*", "!/src/shared/i18n/catalogue/*"], {
	query: "?raw",
	import: "default",
	eager: true,
});

describe("the message catalogue", () => {
	it("has the same keys in both languages", () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(th).sort());
	});

	it("has no text that no screen uses", () => {
		const code = Object.values(sources).join("\n");
		expect(Object.keys(th).filter((key) => !code.includes(`"${key}"`))).toEqual([]);
	});

	it("fills the same places in both languages", () => {
		const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
		const differing = Object.entries(th).filter(([key, text]) => places(text).join() !== places(en[key as keyof typeof en]).join());
		expect(differing).toEqual([]);
	});

	it("has no empty text", () => {
		expect([...Object.values(th), ...Object.values(en)].filter((text) => text.trim() === "")).toEqual([]);
	});
});
