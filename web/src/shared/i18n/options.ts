import type { Option } from "@/shared/forms/select-input";
import type { I18n } from "./use-i18n";
import type { MessageKey } from "./messages";

/** The choices of a closed vocabulary, in the reader's language. */
export function optionsOf<K extends string>(vocabulary: Readonly<Record<K, MessageKey>>, t: I18n["t"]): Option<K>[] {
	return (Object.keys(vocabulary) as K[]).map((id) => ({ id, label: t(vocabulary[id]) }));
}

/** The word for a code, or the code itself when a newer service knows more than this screen. */
export function wordFor(vocabulary: Readonly<Record<string, MessageKey>>, code: string, t: I18n["t"]): string {
	const key = vocabulary[code];
	return key === undefined ? code : t(key);
}
