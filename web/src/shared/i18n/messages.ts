import { en } from "./catalogue/en";
import { th } from "./catalogue/th";
import type { Locale } from "./locale";

/** Thai is the source; English has exactly its keys, or `tsc` fails. */
export type MessageKey = keyof typeof th;
export type Messages = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number>>;

const catalogues: Record<Locale, Messages> = { th, en };

/** Whether there are words for it. */
export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(th, key);
}

export function message(locale: Locale, key: MessageKey, values?: MessageValues): string {
	const text = catalogues[locale][key];
	return values === undefined ? text : text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
