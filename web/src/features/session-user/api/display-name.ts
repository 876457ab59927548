import type { Me } from "@/api/models";
import type { Locale } from "@/shared/i18n/locale";
import { formatPersonName } from "@/shared/i18n/person-name";

/** The person's name in the reader's language, or what auth shows where there is no name (clients). */
export function displayName(me: Me, locale: Locale): string {
	return me.name ? formatPersonName(me.name, locale) : me.displayName;
}
