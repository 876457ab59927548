import { languageTag, type Locale } from "./locale";

/** Decimal strings of the API keep their digits: they are formatted, never rounded to less than six decimals. */
export function formatNumber(value: number | string, locale: Locale): string {
	const number = Number(value);
	return Number.isFinite(number)
		? new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 6 }).format(number)
		: String(value);
}

export function formatShare(value: number, locale: Locale): string {
	return new Intl.NumberFormat(languageTag(locale), { style: "percent", maximumFractionDigits: 0 }).format(value);
}

/** Thai digits are accepted wherever a number is typed; grouping commas and spaces are dropped. */
export function readNumber(typed: string): string {
	return typed
		.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - "๐".charCodeAt(0)))
		.replace(/[,\s]/g, "");
}
