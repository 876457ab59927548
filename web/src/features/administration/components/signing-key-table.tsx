import type { ReactNode } from "react";
import type { SigningKey } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import type { Tone } from "@/shared/ui/chip";
import { StateChip } from "@/shared/ui/state-chip";

const states: Readonly<Record<SigningKey["state"], { label: MessageKey; tone: Tone }>> = {
	next: { label: "key.state.next", tone: "wait" },
	active: { label: "key.state.active", tone: "good" },
	retired: { label: "key.state.retired", tone: "plain" },
};

interface SigningKeyTableProps {
	readonly keys: readonly SigningKey[];
	/** What may be done with a key, if anything. */
	readonly actions: (key: SigningKey) => ReactNode;
}

/** One algorithm's keys, in the order in which they sign. */
export function SigningKeyTable({ keys, actions }: SigningKeyTableProps) {
	const { t, instant } = useI18n();
	return (
		<div className="list">
			<table className="table">
				<thead>
					<tr>
						<th>{t("key.kid")}</th>
						<th>{t("field.state")}</th>
						<th>{t("key.published")}</th>
						<th>{t("key.signs")}</th>
						<th>{t("key.until")}</th>
					</tr>
				</thead>
				<tbody>
					{keys.map((key) => (
						<tr key={key.kid}>
							<td>
								<span className="hash">{key.kid}</span>
								{actions(key)}
							</td>
							<td data-label={t("field.state")}>
								<StateChip state={key.state} wording={states[key.state]} />
							</td>
							<td data-label={t("key.published")}>{instant(key.publishedAt)}</td>
							<td data-label={t("key.signs")}>{key.activatedAt ? instant(key.activatedAt) : t("key.usableFrom", { at: instant(key.usableFrom) })}</td>
							<td data-label={t("key.until")}>
								<Until signingKey={key} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Until({ signingKey: { dueAt, retiredAt, publishedUntil } }: { readonly signingKey: SigningKey }) {
	const { t, instant } = useI18n();
	if (retiredAt && publishedUntil) {
		return (
			<div>
				<p>{instant(retiredAt)}</p>
				<p className="small muted">{t("key.publishedUntil", { at: instant(publishedUntil) })}</p>
			</div>
		);
	}
	return dueAt ? t("key.due", { at: instant(dueAt) }) : "–";
}
