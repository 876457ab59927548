import type { Option } from "@/shared/forms/select-input";
import type { I18n } from "./use-i18n";
import type { MessageKey } from "./messages";

/** The choices of a closed vocabulary, in the reader's language. */
export function optionsOf(vocabulary: Readonly<Record<string, MessageKey>>, t: I18n["t"]): Option[] {
	return Object.entries(vocabulary).map(([id, key]) => ({ id, label: t(key) }));
}

/** The word for a code, or the code itself when a newer service knows more than this screen. */
export function wordFor(vocabulary: Readonly<Record<string, MessageKey>>, code: string, t: I18n["t"]): string {
	const key = vocabulary[code];
	return key === undefined ? code : t(key);
}
