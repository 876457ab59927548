export type Locale = "th" | "en";
/** One choice for all pages of this address: those of the sign-in read and write it too. */
const cookie = "ecotown-language";
const listeners = new Set<() => void>();

let chosen: Locale | undefined = stored();

/** The reader's language: their choice, here or on the pages of the sign-in, else what their browser prefers, else Thai. */
export function currentLocale(): Locale {
	return chosen ?? preferred();
}

function preferred(): Locale {
	return navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "th" || tag === "en") ?? "th";
}

export function chooseLocale(locale: Locale): void {
	chosen = locale;
	document.cookie = `${cookie}=${locale}; path=/; max-age=${String(365 * 24 * 60 * 60)}; samesite=lax`;
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
	const value = document.cookie.split("; ").find((part) => part.startsWith(`${cookie}=`))?.slice(cookie.length + 1);
	return value === "th" || value === "en" ? value : undefined;
}
