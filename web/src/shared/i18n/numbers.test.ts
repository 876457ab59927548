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
		expect(readNumber("๑๔๘,๕๐๐.๒๕")).toEqual({ kind: "number", value: "148500.25" });
	});

	it.each([
		["1,250.50", "1250.50"],
		["1250", "1250"],
		["1 250 000", "1250000"],
		["1\u00a0250", "1250"],
		["\u22121.5", "-1.5"],
		["0.5", "0.5"],
	])("may be typed as %s", (typed, value) => {
		expect(readNumber(typed)).toEqual({ kind: "number", value });
	});

	it.each(["12,5", "1.234,5", "1,25", "12,50", "1,2500", ",5", "1,234,5"])("are not guessed where a comma does not group thousands: %s", (typed) => {
		expect(readNumber(typed)).toEqual({ kind: "unclear", comma: true });
	});

	it.each(["12.", "1.2.3", "สิบสอง", "5 kg", "--1", "1e3"])("are not guessed from %s", (typed) => {
		expect(readNumber(typed)).toEqual({ kind: "unclear", comma: false });
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
