import type { th } from "./catalogue/th";
import type { Locale } from "./locale";

/** Thai is the source; English has exactly its keys, or `tsc` fails. */
export type MessageKey = keyof typeof th;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number>>;

const sources: Readonly<Record<Locale, () => Promise<Messages>>> = {
	th: async () => (await import("./catalogue/th")).th,
	en: async () => (await import("./catalogue/en")).en,
};
const loading: Partial<Record<Locale, Promise<void>>> = {};
const catalogues: Partial<Record<Locale, Messages>> = {};

/** Before anything is said in a language. Nobody reads both at once, so each is loaded when it is wanted. */
export function loadMessages(locale: Locale): Promise<void> {
	loading[locale] ??= sources[locale]().then(
		(messages) => {
			catalogues[locale] = messages;
		},
		(error: unknown) => {
			loading[locale] = undefined;
			throw error;
		},
	);
	return loading[locale];
}

export function speaks(locale: Locale): boolean {
	return catalogues[locale] !== undefined;
}

/** Whether there are words for it. */
export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(catalogues.th ?? catalogues.en ?? {}, key);
}

export function message(locale: Locale, key: MessageKey, values?: MessageValues): string {
	const text = catalogues[locale]?.[key] ?? key;
	return values === undefined ? text : text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
