import { describe, expect, it } from "vitest";
import { formatNumber, formatShare, readNumber } from "./numbers";
import { formatPersonName } from "./person-name";

describe("numbers", () => {
	it("are grouped and keep their decimals", () => {
		expect(formatNumber("148500.25", "th")).toBe("148,500.25");
		expect(formatNumber(7436, "en")).toBe("7,436");
	});

	it("show a share as per cent, above the target too", () => {
		expect(formatShare(1.1, "th")).toBe("110%");
	});

	it("may be typed in Thai digits with separators", () => {
		expect(readNumber("๑๔๘,๕๐๐.๒๕")).toBe("148500.25");
	});
});

describe("names of persons", () => {
	const name = { title: "ดร.", given: "อาภารัตน์", family: "มหาขันธ์", en: "Dr. Aparat Mahakhan" };

	it("join the title to the given name in Thai", () => {
		expect(formatPersonName(name, "th")).toBe("ดร.อาภารัตน์ มหาขันธ์");
	});

	it("use the English rendering for English readers where there is one", () => {
		expect(formatPersonName(name, "en")).toBe("Dr. Aparat Mahakhan");
		expect(formatPersonName({ given: "ลำดวน", en: null }, "en")).toBe("ลำดวน");
	});
});
