import { languageTag, type Locale } from "@/shared/i18n/locale";

/** Dates of the API are Common Era (ISO 8601); Thai readers see the Buddhist era: 10 พฤศจิกายน 2560. */
export function formatDate(iso: string, locale: Locale, length: "long" | "short"): string {
	const date = calendarDay(iso);
	return date === undefined ? iso : formatter(locale, length === "long" ? "long" : "short").format(date);
}

export function formatPeriod(from: string, to: string, locale: Locale): string {
	const start = calendarDay(from);
	const end = calendarDay(to);
	if (start === undefined || end === undefined) {
		return `${from} – ${to}`;
	}
	if (isWholeMonth(start, end)) {
		return new Intl.DateTimeFormat(languageTag(locale), { month: "long", year: "numeric", timeZone: "UTC" }).format(start);
	}
	return `${formatDate(from, locale, "short")} – ${formatDate(to, locale, "short")}`;
}

/** Instants are shown as the programme's people live them: Thai time. */
export function formatInstant(iso: string, locale: Locale): string {
	const instant = new Date(iso);
	if (Number.isNaN(instant.getTime())) {
		return iso;
	}
	const options = { timeZone: "Asia/Bangkok" } as const;
	const day = new Intl.DateTimeFormat(languageTag(locale), { day: "numeric", month: "short", year: "numeric", ...options });
	const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", ...options });
	return `${day.format(instant)} ${time.format(instant)}${locale === "th" ? " น." : ""}`;
}

function formatter(locale: Locale, month: "long" | "short"): Intl.DateTimeFormat {
	// parts and no era: "10 พฤศจิกายน 2560" rather than "10 พฤศจิกายน พ.ศ. 2560"
	return new Intl.DateTimeFormat(languageTag(locale), { day: "numeric", month, year: "numeric", timeZone: "UTC" });
}

function calendarDay(iso: string): Date | undefined {
	const date = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? undefined : date;
}

function isWholeMonth(start: Date, end: Date): boolean {
	const next = new Date(end.getTime() + 86_400_000);
	return (
		start.getUTCDate() === 1 &&
		next.getUTCDate() === 1 &&
		start.getUTCMonth() === end.getUTCMonth() &&
		start.getUTCFullYear() === end.getUTCFullYear()
	);
}
