import { Problem } from "@/shared/http/problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";

const doubts: readonly string[] = ["outside-term", "after-project"];

interface DoubtsProps {
	readonly error: Error | null;
	readonly running: boolean;
	/** Sends the same once more, and says that these are meant. */
	readonly onMeant: (acknowledged: string[]) => void;
}

/** What the platform asks back about when nothing but a doubt is in the way. */
export function doubtsIn(error: Error | null): string[] {
	const codes = error instanceof Problem ? error.faults.map(({ code }) => code) : [];
	return codes.every((code) => doubts.includes(code)) ? codes : [];
}

/** Asks whether a figure of an unlikely time is meant. */
export function Doubts({ error, running, onMeant }: DoubtsProps) {
	const { t } = useI18n();
	const asked = doubtsIn(error);
	return asked.length === 0 ? null : (
		<Notice tone="wait" title={t("doubt.title")}>
			<ul>
				{asked.includes("outside-term") ? <li>{t("doubt.outside-term")}</li> : null}
				{asked.includes("after-project") ? <li>{t("doubt.after-project")}</li> : null}
			</ul>
			<div className="actions">
				<Button
					isDisabled={running}
					onPress={() => {
						onMeant(asked);
					}}
				>
					{t("doubt.meant")}
				</Button>
			</div>
		</Notice>
	);
}
