import { type FormEvent, useState } from "react";
import { useReached } from "@/shared/http/connection";
import { csrfToken } from "@/shared/http/ecotown-fetch";
import { useI18n } from "@/shared/i18n/use-i18n";
import { forgetKeeping } from "@/shared/keeping/keeping";
import { useWaiting } from "@/shared/queue/use-queue";
import { Notice } from "@/shared/ui/notice";

/** Leaves nothing of the person on this device, and says so first when something was not sent yet. */
export function SignOut() {
	const { t, number } = useI18n();
	const waiting = useWaiting();
	const reached = useReached();
	const [warned, setWarned] = useState(false);
	const leave = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const form = event.currentTarget;
		if (waiting.length > 0 && !warned) {
			setWarned(true);
			return;
		}
		void forgetKeeping().then(() => {
			form.submit();
		});
	};
	return (
		<form method="post" action="/logout" className="stack-s" onSubmit={leave}>
			<input type="hidden" name="_csrf" value={csrfToken() ?? ""} />
			{reached ? null : <Notice tone="wait" title={t("waiting.signOut.offline")} />}
			{warned && waiting.length > 0 ? (
				<Notice tone="bad" title={t("waiting.signOut.title", { count: number(waiting.length) })}>
					<p>{t("waiting.signOut.text")}</p>
				</Notice>
			) : null}
			<button type="submit" disabled={!reached} className="btn btn-outline">
				{warned && waiting.length > 0 ? t("waiting.signOut.anyway") : t("person.signOut")}
			</button>
		</form>
	);
}
