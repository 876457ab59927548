import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";

export function EnabledChip({ enabled }: { readonly enabled: boolean }) {
	const { t } = useI18n();
	return <Chip tone={enabled ? "good" : "wait"}>{t(enabled ? "connection.isEnabled" : "connection.isDisabled")}</Chip>;
}
