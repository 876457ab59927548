import { Button as PlainButton } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useWaiting } from "@/shared/queue/use-queue";
import { Icon } from "@/shared/ui/icon";
import { SendingItem } from "./sending-item";

/** How much waits to be sent, and what it is. */
export function WaitingToSend() {
	const { t, number } = useI18n();
	const waiting = useWaiting();
	if (waiting.length === 0) {
		return null;
	}
	const refused = waiting.filter(({ refusal }) => refusal !== undefined).length;
	const label = refused > 0 ? t("waiting.refused", { count: number(refused) }) : t("waiting.count", { count: number(waiting.length) });
	return (
		<DialogTrigger>
			<PlainButton className="waiting-button" data-tone={refused > 0 ? "bad" : "wait"} aria-label={label}>
				<Icon name={refused > 0 ? "alert" : "offline"} size={18} />
				<span className="waiting-words">{label}</span>
				<span className="waiting-count">{number(refused > 0 ? refused : waiting.length)}</span>
			</PlainButton>
			<Popover className="popover" placement="bottom end">
				<Dialog className="waiting-list" aria-label={t("waiting.title")}>
					{({ close }) => (
						<>
							<p className="strong">{t("waiting.title")}</p>
							<p className="small muted">{t("waiting.text")}</p>
							<ul className="stack-s">
								{waiting.map((sending) => (
									<SendingItem key={sending.id} sending={sending} close={close} />
								))}
							</ul>
						</>
					)}
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}
