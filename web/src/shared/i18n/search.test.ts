import { expect, it } from "vitest";
import { hasWords } from "./search";

it.each([
	["มาบ\u200bตาพุด", "มาบตาพุด"],
	["สมาคมเพื่อนชุมชน มาบตาพุด", "มาบตาพุด  ชุมชน"],
	["น้ำ", "น\u0e4d\u0e49\u0e32"],
	["แม่", "\u0e40\u0e40ม\u0e48"],
	["น้ำ", "นำ"],
	["รุ่นที่ 3", "รุ่นที่ ๓"],
	["Rayong", "RAYONG"],
])("finds in %j what was typed as %j", (text, typed) => {
	expect(hasWords(text, typed)).toBe(true);
	expect(hasWords(text, `${typed} ขอนแก่น`)).toBe(false);
});
