import type { ReactNode } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";

export type Tone = "plain" | "good" | "wait" | "bad" | "teal";

export function Chip({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
	return <span className={tone === "plain" ? "chip" : `chip chip-${tone}`}>{children}</span>;
}

/** Marks data that was made up to show the platform. */
export function SampleChip() {
	const { t } = useI18n();
	return <span className="chip chip-sample">{t("sample")}</span>;
}
