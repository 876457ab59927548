import { foldDigits } from "@/shared/i18n/digits";
import type { Locale } from "@/shared/i18n/locale";
import { isLikelyYear, today as thaiToday } from "./today";

/** What was typed into a date field: nothing, one day for certain, or something to ask about. */
export type ReadDate =
	| { readonly kind: "empty" }
	| { readonly kind: "date"; readonly iso: string }
	/** The days it may mean, the likeliest first; none where it cannot be read. */
	| { readonly kind: "unclear"; readonly meant: readonly string[] };

type Era = "be" | "ce" | undefined;

interface Parts {
	readonly day: number;
	readonly month: number;
	/** As it was typed; empty where there was none. */
	readonly year: string;
	readonly era?: Era;
	readonly iso?: boolean;
}

const BUDDHIST = 543;
const MONTHS: readonly (readonly string[])[] = [
	["มกราคม", "มค", "january", "jan"],
	["กุมภาพันธ์", "กพ", "february", "feb"],
	["มีนาคม", "มีค", "march", "mar"],
	["เมษายน", "เมย", "april", "apr"],
	["พฤษภาคม", "พค", "may"],
	["มิถุนายน", "มิย", "june", "jun"],
	["กรกฎาคม", "กค", "july", "jul"],
	["สิงหาคม", "สค", "august", "aug"],
	["กันยายน", "กย", "september", "sep", "sept"],
	["ตุลาคม", "ตค", "october", "oct"],
	["พฤศจิกายน", "พย", "november", "nov"],
	["ธันวาคม", "ธค", "december", "dec"],
];
/** Of two digits only the years around now are offered. */
const BACK = 40;
const AHEAD = 20;

/**
 * Reads a day as people write it: 20/11/2569, 20 พ.ย. 2569, ๒๐ พฤศจิกายน พ.ศ. ๒๕๖๙, 20 November 2026, 2026-11-20. A year
 * that is not one of the reader's calendar, or has two digits, is never guessed: the days it may mean are offered.
 */
export function readDate(typed: string, locale: Locale, today: string = thaiToday()): ReadDate {
	const text = plain(typed);
	if (text === "") {
		return { kind: "empty" };
	}
	const parts = partsOf(text);
	if (parts === undefined) {
		return { kind: "unclear", meant: [] };
	}
	const years = yearsOf(parts, locale, Number(today.slice(0, 4)));
	const certain = years.certain === undefined ? undefined : isoOf(years.certain, parts.month, parts.day);
	if (certain !== undefined) {
		return { kind: "date", iso: certain };
	}
	const candidates = years.certain === undefined ? years.meant : [years.certain];
	const days = candidates.map((year) => isoOf(year, parts.month, parts.day)).filter((iso) => iso !== undefined);
	// month and day the American way round
	const swapped = days.length > 0 ? [] : candidates.map((year) => isoOf(year, parts.day, parts.month)).filter((iso) => iso !== undefined);
	return { kind: "unclear", meant: [...new Set([...days, ...swapped])].slice(0, 2) };
}

function plain(typed: string): string {
	return foldDigits(typed)
		.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
}

function partsOf(text: string): Parts | undefined {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso !== null) {
		return { year: String(iso[1]), month: Number(iso[2]), day: Number(iso[3]), iso: true };
	}
	const { rest, era } = eraOf(text);
	const yearFirst = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})$/.exec(rest);
	if (yearFirst !== null) {
		return { year: String(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]), era };
	}
	const numbers = /^(\d{1,2}) ?[/. -] ?(\d{1,2})(?: ?[/. -] ?(\d{1,4}))?$/.exec(rest) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(rest);
	if (numbers !== null) {
		return { day: Number(numbers[1]), month: Number(numbers[2]), year: numbers[3] ?? "", era };
	}
	const named = /^(\d{1,2})(?:st|nd|rd|th)? ?[/.-]? ?([^\d/-]+?) ?[/-]? ?(\d{1,4})?$/.exec(rest);
	if (named !== null) {
		return ofMonth(String(named[2]), { day: Number(named[1]), year: named[3] ?? "", era });
	}
	const monthFirst = /^([a-z.]+) ?(\d{1,2})(?:st|nd|rd|th)?(?:,? ?(\d{4}))?$/.exec(rest);
	return monthFirst === null ? undefined : ofMonth(String(monthFirst[1]), { day: Number(monthFirst[2]), year: monthFirst[3] ?? "", era });
}

/** Without the words around a date: วันศุกร์ที่, เดือน, พ.ศ. and their English fellows. */
function eraOf(text: string): { rest: string; era: Era } {
	let era: Era;
	const rest = text
		.replace(/^วัน\D*?(?:ที่)? ?(?=\d)/, "")
		.replace(/^(?:on )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[., ]+/, "")
		.replace(/เดือน/, " ")
		.replace(/พ\.? ?ศ\.?|\bb\.?e\b\.?/, () => {
			era = "be";
			return " ";
		})
		.replace(/ค\.? ?ศ\.?|\b(?:c\.?e|a\.?d)\b\.?/, () => {
			era = "ce";
			return " ";
		})
		.replace(/,/g, " ")
		.replace(/ +/g, " ")
		.trim();
	return { rest, era };
}

function ofMonth(name: string, others: Omit<Parts, "month">): Parts | undefined {
	const word = name.replace(/[. ]/g, "");
	const index = MONTHS.findIndex((names) => names.includes(word));
	return index < 0 ? undefined : { ...others, month: index + 1 };
}

function yearsOf({ year: typed, era, iso = false }: Parts, locale: Locale, now: number): { certain?: number; meant: readonly number[] } {
	const year = Number(typed);
	if (typed === "") {
		return { meant: [now] };
	}
	if (typed.length <= 2) {
		return ofTwoDigits(year, era, locale, now);
	}
	if (typed.length !== 4) {
		return { meant: [] };
	}
	const buddhist = isLikelyYear(year - BUDDHIST) ? year - BUDDHIST : undefined;
	const common = isLikelyYear(year) ? year : undefined;
	const expected = era ?? (iso || locale === "en" ? "ce" : "be");
	const certain = expected === "be" ? buddhist : common;
	const other = expected === "be" ? common : buddhist;
	return certain === undefined ? { meant: other === undefined ? [] : [other] } : { certain, meant: [] };
}

function ofTwoDigits(year: number, era: Era, locale: Locale, now: number): { certain?: number; meant: readonly number[] } {
	const buddhist = [2500 + year - BUDDHIST];
	const common = [2000 + year, 1900 + year];
	if (era === "be") {
		return { certain: buddhist[0], meant: [] };
	}
	const all = era === "ce" ? common : locale === "th" ? [...buddhist, ...common] : [...common, ...buddhist];
	const near = all.filter((candidate) => candidate >= now - BACK && candidate <= now + AHEAD);
	return { meant: near.length > 0 ? near : all.slice(0, 1) };
}

function isoOf(year: number, month: number, day: number): string | undefined {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
		? date.toISOString().slice(0, 10)
		: undefined;
}
