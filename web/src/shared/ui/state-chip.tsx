import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip, type Tone } from "./chip";

interface StateChipProps {
	readonly state: string;
	readonly wording: { readonly label: MessageKey; readonly tone: Tone } | undefined;
}

export function StateChip({ state, wording }: StateChipProps) {
	const { t } = useI18n();
	return <Chip tone={wording?.tone ?? "plain"}>{wording === undefined ? state : t(wording.label)}</Chip>;
}
