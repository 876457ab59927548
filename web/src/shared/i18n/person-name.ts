import type { Locale } from "./locale";

export interface PersonName {
	readonly title?: string | null | undefined;
	readonly given: string;
	readonly family?: string | null | undefined;
	readonly en?: string | null | undefined;
}

/** ดร.อาภารัตน์ มหาขันธ์; the English rendering where there is one and the reader reads English. */
export function formatPersonName(name: PersonName, locale: Locale): string {
	if (locale === "en" && name.en) {
		return name.en;
	}
	return `${name.title ?? ""}${name.given}${name.family ? ` ${name.family}` : ""}`;
}
