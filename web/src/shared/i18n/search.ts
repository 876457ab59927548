import { foldDigits } from "./digits";

/**
 * Whether a text has the words that were typed, as the services search: in any order, however they are spelled, tone marks
 * left out or not.
 */
export function hasWords(text: string, typed: string): boolean {
	const searched = folded(text);
	return typed
		.split(/\s+/)
		.map(folded)
		.every((word) => searched.includes(word));
}

function folded(text: string): string {
	return foldDigits(text)
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, "")
		.replace(/\u0e40\u0e40/g, "\u0e41")
		.replace(/[\u0e47-\u0e4c]/g, "");
}
