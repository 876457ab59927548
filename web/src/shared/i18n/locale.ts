export type Locale = "th" | "en";
const storageKey = "ecotown.locale";
const listeners = new Set<() => void>();

let chosen: Locale | undefined = stored();

/** The reader's language: their choice, else Thai. */
export function currentLocale(): Locale {
	return chosen ?? "th";
}

export function hasChosenLocale(): boolean {
	return chosen !== undefined;
}

export function chooseLocale(locale: Locale): void {
	chosen = locale;
	try {
		localStorage.setItem(storageKey, locale);
	} catch {
		// private windows may refuse storage; the choice then lasts as long as the page
	}
	listeners.forEach((listener) => {
		listener();
	});
}

export function onLocaleChange(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** For `Intl` and React Aria: Thai with the Buddhist calendar, English as written by Thai institutes. */
export function languageTag(locale: Locale): string {
	return locale === "th" ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB";
}

function stored(): Locale | undefined {
	try {
		const value = localStorage.getItem(storageKey);
		return value === "th" || value === "en" ? value : undefined;
	} catch {
		return undefined;
	}
}
