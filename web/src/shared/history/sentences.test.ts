import { describe, expect, it } from "vitest";
import { formatDate, formatInstant, formatPeriod } from "@/shared/dates/format";
import { formatNumber, formatShare } from "@/shared/i18n/numbers";
import { message } from "@/shared/i18n/messages";
import type { I18n } from "@/shared/i18n/use-i18n";
import { type Change, sentences } from "./sentences";

const one = "01938f2e-7c1a-7000-8000-000000000001";

function reading(locale: "th" | "en"): I18n {
	return {
		locale,
		t: (key, values) => message(locale, key, values),
		text: (value) => value[locale],
		date: (iso) => formatDate(iso, locale, "long"),
		shortDate: (iso) => formatDate(iso, locale, "short"),
		period: (from, to) => formatPeriod(from, to, locale),
		instant: (iso) => formatInstant(iso, locale),
		number: (value) => formatNumber(value, locale),
		share: (value) => formatShare(value, locale),
	};
}

const th = (...changes: Change[]) => sentences(changes, reading("th"));
const en = (...changes: Change[]) => sentences(changes, reading("en"));

describe("a history", () => {
	it("speaks the reader's language with the words of the screens", () => {
		const changes: Change[] = [
			{ pointer: "/measurement/value", from: "12000", to: "41750" },
			{ pointer: "/state", from: "reported", to: "verified" },
			{ pointer: "/note", from: null, to: "นับใหม่" },
		];
		expect(th(...changes)).toEqual(["เปลี่ยน ค่า จาก “12,000” เป็น “41,750”", "เปลี่ยน สถานะ จาก “รอตรวจสอบ” เป็น “ตรวจสอบแล้ว”", "หมายเหตุ: นับใหม่"]);
		expect(en(...changes)[0]).toBe("Value changed from “12,000” to “41,750”");
	});

	it("writes dates as the reader does", () => {
		expect(th({ pointer: "/signedOn", from: null, to: "2017-11-10" })).toEqual(["วันที่ลงนาม: 10 พฤศจิกายน 2560"]);
		expect(en({ pointer: "/signedOn", from: "2017-11-10", to: null })).toEqual(["Signed on: no longer “10 November 2017”"]);
	});

	it("tells a text once, in the reader's language", () => {
		const changes: Change[] = [
			{ pointer: "/title/th", from: "เก่า", to: "ใหม่" },
			{ pointer: "/title/en", from: "Old", to: "New" },
		];
		expect(th(...changes)).toEqual(["เปลี่ยน ชื่อเรื่อง จาก “เก่า” เป็น “ใหม่”"]);
		expect(en(...changes)).toEqual(["Title changed from “Old” to “New”"]);
		expect(th({ pointer: "/title/en", from: "Old", to: "New" })).toEqual(["เปลี่ยน ชื่อเรื่อง (ภาษาอังกฤษ) จาก “Old” เป็น “New”"]);
	});

	it("folds what came or went as a whole into one sentence", () => {
		expect(
			en(
				{ pointer: `/objectives/${one}/id`, from: null, to: one },
				{ pointer: `/objectives/${one}/number`, from: null, to: 5 },
				{ pointer: `/objectives/${one}/text/th`, from: null, to: "พัฒนา" },
				{ pointer: `/objectives/${one}/text/en`, from: null, to: "Develop" },
				{ pointer: "/parties/1/name", from: "A", to: null },
				{ pointer: "/parties/1/role", from: "B", to: null },
			),
		).toEqual(["Added Objectives: 5 · Develop", "Removed Parties 2: A · B"]);
	});

	it("does not take a filled field for a new element", () => {
		expect(en({ pointer: `/objectives/${one}/text/en`, from: null, to: "Develop" })).toEqual(["Objectives › Text of the objective (English): Develop"]);
	});

	it("names what the page knows the name of", () => {
		const known = (field: string, value: string) => (field === "measure" && value === "jobs.created" ? "Jobs created" : undefined);
		expect(sentences([{ pointer: "/measurement/measure", from: null, to: "jobs.created" }], reading("en"), known)).toEqual(["Measure: Jobs created"]);
	});

	it("says nothing that only machines ask for", () => {
		expect(th({ pointer: "/version", from: 1, to: 2 }, { pointer: "/id", from: null, to: one }, { pointer: "/evidence/0/href", from: null, to: "/x" })).toEqual([]);
		expect(en({ pointer: "/organisation", from: null, to: one })).toEqual(["Organisation changed"]);
	});

	it("takes the name of a group for a text in two languages, and the English name of a person for what it is", () => {
		const group: Change[] = [
			{ pointer: "/name/th", from: null, to: "กลุ่มบ้านฉาง" },
			{ pointer: "/name/en", from: null, to: "Ban Chang group" },
		];
		expect(th(...group)).toEqual(["ชื่อ: กลุ่มบ้านฉาง"]);
		expect(en(...group)).toEqual(["Name: Ban Chang group"]);
		expect(th({ pointer: "/name/th", from: "กลุ่ม", to: "กลุ่มบ้านฉาง" })).toEqual(["เปลี่ยน ชื่อ (ภาษาไทย) จาก “กลุ่ม” เป็น “กลุ่มบ้านฉาง”"]);
		expect(th({ pointer: "/leader/en", from: null, to: "Somjai" })).toEqual(["ผู้นำกลุ่ม › ชื่อภาษาอังกฤษ: Somjai"]);
	});

	it("says a duration in words", () => {
		expect(th({ pointer: "/term/duration", from: "P1Y", to: "P18M" })).toEqual(["เปลี่ยน ระยะเวลา จาก “1 ปี” เป็น “18 เดือน”"]);
		expect(en({ pointer: "/term/duration", from: null, to: "P1Y" })).toEqual(["Duration: 1 year"]);
		expect(en({ pointer: "/members/count", from: null, to: 15 })).toEqual(["Members › Number: 15"]);
	});
});
