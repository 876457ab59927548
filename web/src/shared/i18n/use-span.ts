import { useI18n } from "./use-i18n";

/** A span of days in words; without an end it still lasts. */
export function useSpan(): (span: { readonly from: string; readonly to?: string | null }) => string {
	const { t, date } = useI18n();
	return ({ from, to }) => (to ? t("span.fromTo", { from: date(from), to: date(to) }) : t("span.since", { from: date(from) }));
}
