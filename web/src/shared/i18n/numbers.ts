import { foldDigits } from "./digits";
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

/** What was typed into a number field: nothing, a decimal for certain, or something to ask about. */
export type ReadNumber = { readonly kind: "empty" } | { readonly kind: "number"; readonly value: string } | { readonly kind: "unclear"; readonly comma: boolean };

/**
 * Thai digits are accepted wherever a number is typed, and commas or spaces that group thousands. Any other comma is never
 * taken away: 12,5 is not 125.
 */
export function readNumber(typed: string): ReadNumber {
	const text = foldDigits(typed)
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
		.replace(/[\u2010-\u2015\u2212]/g, "-")
		.replace(/\s+/g, " ")
		.trim();
	if (text === "") {
		return { kind: "empty" };
	}
	return /^-?\d+(?:\.\d+)?$/.test(text) || /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) || /^-?\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(text)
		? { kind: "number", value: text.replace(/[, ]/g, "") }
		: { kind: "unclear", comma: text.includes(",") };
}
