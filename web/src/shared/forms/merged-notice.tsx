import { useEffect, useRef } from "react";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";

interface MergedNoticeProps {
	readonly draft: { readonly merged: boolean; readonly clashes: readonly string[]; takeTheirs(): void };
	readonly labels: Readonly<Record<string, MessageKey>>;
}

/** What became of a colleague's changes, and where theirs and mine differ. Takes the focus when it appears. */
export function MergedNotice({ draft, labels }: MergedNoticeProps) {
	const { t } = useI18n();
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (draft.merged) {
			place.current?.focus();
		}
	}, [draft.merged]);
	if (!draft.merged) {
		return null;
	}
	const names = draft.clashes.map((field) => {
		const label = labels[field];
		return label === undefined ? field : t(label);
	});
	return (
		<div ref={place} tabIndex={-1}>
			<Notice tone={names.length === 0 ? "info" : "wait"} title={t("save.merged.title")}>
				<p>{t("save.merged.text")}</p>
				{names.length === 0 ? null : (
					<>
						<p>{t("save.merged.clashes", { fields: names.join(", ") })}</p>
						<div className="actions">
							<Button onPress={draft.takeTheirs}>{t("save.merged.theirs")}</Button>
						</div>
					</>
				)}
			</Notice>
		</div>
	);
}
