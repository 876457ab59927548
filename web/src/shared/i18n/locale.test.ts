import { describe, expect, it, vi } from "vitest";

async function opened(cookie: string, languages: readonly string[]) {
	vi.resetModules();
	vi.spyOn(document, "cookie", "get").mockReturnValue(cookie);
	vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
	return import("./locale");
}

describe("the language", () => {
	it("is the browser's where nobody chose, and Thai where it speaks neither", async () => {
		expect((await opened("", ["en-US", "th"])).currentLocale()).toBe("en");
		expect((await opened("", ["de", "fr"])).currentLocale()).toBe("th");
	});

	it("is the one chosen on any page of this address, and is told to the others", async () => {
		const { chooseLocale, currentLocale } = await opened("a=b; ecotown-language=th", ["en"]);
		expect(currentLocale()).toBe("th");
		const written = vi.spyOn(document, "cookie", "set");
		chooseLocale("en");
		expect(written).toHaveBeenCalledWith(expect.stringMatching(/^ecotown-language=en; path=\/; .*samesite=lax$/));
	});
});
