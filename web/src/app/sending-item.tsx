import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useKeeping } from "@/shared/keeping/keeping";
import type { Sending } from "@/shared/queue/sending";
import { Button } from "@/shared/ui/button";

interface SendingItemProps {
	readonly sending: Sending;
	readonly close: () => void;
}

/** One thing that waits: what it is, why it was refused, and the ways on. */
export function SendingItem({ sending, close }: SendingItemProps) {
	const i18n = useI18n();
	const { t, instant } = i18n;
	const navigate = useNavigate();
	const keeping = useKeeping();
	const [giving, setGiving] = useState(false);
	const kind = useQuery({ queryKey: ["sending-kind", sending.kind], queryFn: async () => (await keeping?.queue?.kindOf(sending)) ?? null, networkMode: "always", staleTime: Infinity }).data;
	const queue = keeping?.queue;
	if (!kind || keeping === undefined || queue === undefined) {
		return null;
	}
	const { refusal } = sending;
	const correct = async () => {
		const place = kind.correct?.(sending, keeping.drafts, await queue.fileOf(sending));
		await queue.discard(sending);
		close();
		await navigate({ href: place ?? "/" });
	};
	return (
		<li className="waiting-item">
			<p className="strong">{kind.label(i18n)}</p>
			<p>{sending.subject}</p>
			<p className="small muted">{[kind.content(sending.input, i18n), sending.file?.name, instant(sending.since)].filter(Boolean).join(" · ")}</p>
			{refusal === undefined ? null : (
				<div className="waiting-refusal" role="alert">
					<p className="strong">{refusal.title}</p>
					{refusal.detail === undefined ? null : <p>{refusal.detail}</p>}
					{refusal.faults.map((fault) => (
						<p key={fault.pointer + fault.code}>{fault.detail}</p>
					))}
				</div>
			)}
			<div className="row">
				{refusal !== undefined && kind.correct !== undefined ? (
					<Button small look="primary" onPress={() => void correct()}>
						{t("waiting.correct")}
					</Button>
				) : null}
				{refusal === undefined ? (
					<Button small onPress={() => void queue.flush()}>
						{t("waiting.now")}
					</Button>
				) : (
					<Button small onPress={() => void queue.again(sending)}>
						{t("waiting.again")}
					</Button>
				)}
				{giving ? (
					<Button small look="danger" onPress={() => void queue.discard(sending)}>
						{t("waiting.discardSure")}
					</Button>
				) : (
					<Button small look="quiet" onPress={() => { setGiving(true); }}>
						{t("waiting.discard")}
					</Button>
				)}
			</div>
		</li>
	);
}
