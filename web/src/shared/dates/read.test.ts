import { describe, expect, it } from "vitest";
import { readDate } from "./read";

const TODAY = "2026-11-29";
const th = (typed: string) => readDate(typed, "th", TODAY);
const en = (typed: string) => readDate(typed, "en", TODAY);
const day = (iso: string) => ({ kind: "date", iso });
const asks = (...meant: string[]) => ({ kind: "unclear", meant });

describe("a typed date", () => {
	it.each([
		["20/11/2569", "2026-11-20"],
		["20-11-2569", "2026-11-20"],
		["20.11.2569", "2026-11-20"],
		["20112569", "2026-11-20"],
		["๒๐/๑๑/๒๕๖๙", "2026-11-20"],
		["20 พฤศจิกายน 2569", "2026-11-20"],
		["20 พ.ย. 2569", "2026-11-20"],
		["20พย2569", "2026-11-20"],
		["วันศุกร์ที่ ๒๐ พฤศจิกายน พ.ศ. ๒๕๖๙", "2026-11-20"],
		["24 เดือน ธันวาคม พ.ศ. 2557", "2014-12-24"],
		["21มีนาคม 2566", "2023-03-21"],
		["29 กุมภาพันธ์ 2567", "2024-02-29"],
		["20 พ.ย. พ.ศ. 69", "2026-11-20"],
		["20 พฤศจิกายน ค.ศ. 2026", "2026-11-20"],
		["2026-11-20", "2026-11-20"],
		["20\u2011 11\u2011 2569".replaceAll(" ", ""), "2026-11-20"],
		[" 20/11/2569\u200b ", "2026-11-20"],
	])("in the Thai form: %s", (typed, iso) => {
		expect(th(typed)).toEqual(day(iso));
	});

	it.each([
		["20/11/2026", "2026-11-20"],
		["20 November 2026", "2026-11-20"],
		["20 Nov 2026", "2026-11-20"],
		["20-Nov-2026", "2026-11-20"],
		["November 20, 2026", "2026-11-20"],
		["Nov 20th 2026", "2026-11-20"],
		["Fri, 20 Nov 2026", "2026-11-20"],
		["20 November 2569 BE", "2026-11-20"],
		["2026-11-20", "2026-11-20"],
	])("in the English form: %s", (typed, iso) => {
		expect(en(typed)).toEqual(day(iso));
	});

	it("is asked about where the year has two digits", () => {
		expect(th("20/11/69")).toEqual(asks("2026-11-20"));
		expect(th("25 ก.พ.63")).toEqual(asks("2020-02-25"));
		expect(en("20/11/26")).toEqual(asks("2026-11-20"));
		expect(en("20/11/69")).toEqual(asks("2026-11-20"));
		expect(th("20/11/43")).toEqual(asks("2000-11-20", "2043-11-20"));
	});

	it("is asked about where the year is one of the other calendar", () => {
		expect(th("20/11/2026")).toEqual(asks("2026-11-20"));
		expect(en("20/11/2569")).toEqual(asks("2026-11-20"));
		expect(en("2569-11-20")).toEqual(asks("2026-11-20"));
	});

	it("is asked about without a year, and the American way round", () => {
		expect(th("20 พ.ย.")).toEqual(asks("2026-11-20"));
		expect(en("11/20/2026")).toEqual(asks("2026-11-20"));
	});

	it.each(["เร็ว ๆ นี้", "32/01/2569", "29 กุมภาพันธ์ 2568", "20/13/2569", "20/11/256", "20/11/12026", "20/11/0000", "20 foo 2569"])("cannot be read: %s", (typed) => {
		expect(th(typed)).toEqual(asks());
	});

	it("may be left out", () => {
		expect(th(" \u200b ")).toEqual({ kind: "empty" });
	});
});
