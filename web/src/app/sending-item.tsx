import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "@/features/session-user/api/me";
import { useI18n } from "@/shared/i18n/use-i18n";
import { type Keeping, useKeeping } from "@/shared/keeping/keeping";
import type { SendQueue } from "@/shared/queue/send-queue";
import type { FormOfSending, Refusal, Sending } from "@/shared/queue/sending";
import { Button } from "@/shared/ui/button";

interface SendingItemProps {
	readonly sending: Sending;
	readonly close: () => void;
}

/** What has to be said once more, as it cannot be undone. */
type Sure = "discard" | "replace";

/** One thing that waits: what it is, why it was refused, and the ways on. */
export function SendingItem({ sending, close }: SendingItemProps) {
	const i18n = useI18n();
	const { t, text, instant } = i18n;
	const here = useLocation({ select: ({ pathname }) => pathname });
	const navigate = useNavigate();
	const me = useMe();
	const keeping = useKeeping();
	const [asking, setAsking] = useState<Sure | undefined>(undefined);
	const kind = useQuery({ queryKey: ["sending-kind", sending.kind], queryFn: async () => (await keeping?.queue?.kindOf(sending)) ?? null, networkMode: "always", staleTime: Infinity }).data;
	const queue = keeping?.queue;
	if (!kind || keeping === undefined || queue === undefined) {
		return null;
	}
	const { refusal, organisation } = sending;
	const other = organisation !== undefined && organisation.id !== me?.organisation?.id ? organisation : undefined;
	const form = refusal === undefined ? undefined : kind.form?.(sending);
	const correct = async (of: FormOfSending) => {
		if (asking !== "replace" && keeping.drafts.read(of.draft).value !== undefined) {
			setAsking("replace");
			return;
		}
		await putBack(sending, of, keeping, queue);
		close();
		if (here === of.place) {
			// a form that is open would go on with what it has
			await navigate({ to: "/", replace: true });
		}
		await navigate({ href: of.place });
	};
	return (
		<li className="waiting-item">
			<p className="strong">{kind.label(i18n)}</p>
			<p>{sending.subject}</p>
			<p className="small muted">{[kind.content(sending.input, i18n), sending.file?.name, instant(sending.since)].filter(Boolean).join(" · ")}</p>
			{other === undefined ? null : <p>{t("waiting.organisation", { name: text(other.name) })}</p>}
			{refusal === undefined ? null : <WhyRefused refusal={refusal} />}
			{asking === "replace" ? <p role="alert">{t("waiting.replace")}</p> : null}
			<div className="row">
				{form === undefined ? null : (
					<Button small look={asking === "replace" ? "danger" : "primary"} onPress={() => void correct(form)}>
						{t(asking === "replace" ? "waiting.replaceSure" : "waiting.correct")}
					</Button>
				)}
				{refusal !== undefined || other !== undefined ? null : (
					<Button small onPress={() => void queue.flush()}>
						{t("waiting.now")}
					</Button>
				)}
				{refusal === undefined ? null : (
					<Button small onPress={() => void queue.again(sending)}>
						{t("waiting.again")}
					</Button>
				)}
				{asking === "discard" ? (
					<Button small look="danger" onPress={() => void queue.discard(sending)}>
						{t("waiting.discardSure")}
					</Button>
				) : (
					<Button small look="quiet" onPress={() => { setAsking("discard"); }}>
						{t("waiting.discard")}
					</Button>
				)}
			</div>
		</li>
	);
}

function WhyRefused({ refusal }: { readonly refusal: Refusal }) {
	return (
		<div className="waiting-refusal" role="alert">
			<p className="strong">{refusal.title}</p>
			{refusal.detail === undefined ? null : <p>{refusal.detail}</p>}
			{refusal.faults.map((fault) => (
				<p key={fault.pointer + fault.code}>{fault.detail}</p>
			))}
		</div>
	);
}

/** Out of the queue and into its form, with its files and those that were to follow it. */
async function putBack(sending: Sending, { draft, content }: FormOfSending, { drafts }: Keeping, queue: SendQueue): Promise<void> {
	if (content.value !== undefined) {
		drafts.forget(draft);
		drafts.keep(draft, content);
	}
	await drafts.keepFiles(draft, [...(await drafts.filesOf(draft)), ...(await queue.filesOf(sending))]);
	await queue.discard(sending);
}
