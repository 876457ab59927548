import { useMemo, useSyncExternalStore } from "react";
import { formatDate, formatInstant, formatPeriod } from "@/shared/dates/format";
import { formatNumber, formatShare } from "./numbers";
import { currentLocale, type Locale, onLocaleChange } from "./locale";
import { message, type MessageKey, type MessageValues } from "./messages";

export interface LocalizedText {
	readonly th: string;
	readonly en: string;
}

export interface I18n {
	readonly locale: Locale;
	t(key: MessageKey, values?: MessageValues): string;
	/** The reader's language of a text that exists in both. */
	text(value: LocalizedText): string;
	date(iso: string): string;
	shortDate(iso: string): string;
	period(from: string, to: string): string;
	instant(iso: string): string;
	number(value: number | string): string;
	/** A share of 1 as per cent. */
	share(value: number): string;
}

export function useLocale(): Locale {
	return useSyncExternalStore(onLocaleChange, currentLocale);
}

export function useI18n(): I18n {
	const locale = useLocale();
	return useMemo(
		() => ({
			locale,
			t: (key, values) => message(locale, key, values),
			text: (value) => (value[locale] === "" ? value.th : value[locale]),
			date: (iso) => formatDate(iso, locale, "long"),
			shortDate: (iso) => formatDate(iso, locale, "short"),
			period: (from, to) => formatPeriod(from, to, locale),
			instant: (iso) => formatInstant(iso, locale),
			number: (value) => formatNumber(value, locale),
			share: (value) => formatShare(value, locale),
		}),
		[locale],
	);
}
