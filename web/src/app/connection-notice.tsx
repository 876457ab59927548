import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { isReached, onReached, useReached } from "@/shared/http/connection";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Notice } from "@/shared/ui/notice";

/** Says that what is on screen may be old, and reads it anew when the platform is back. */
export function ConnectionNotice() {
	const { t } = useI18n();
	const queries = useQueryClient();
	const reached = useReached();
	useEffect(() => {
		const renew = () => {
			void queries.invalidateQueries();
		};
		globalThis.addEventListener("online", renew);
		const stop = onReached(() => {
			if (isReached()) {
				renew();
			}
		});
		return () => {
			globalThis.removeEventListener("online", renew);
			stop();
		};
	}, [queries]);
	return <div role="status">{reached ? null : <Notice tone="wait" title={t("offline.title")}><p>{t("offline.text")}</p></Notice>}</div>;
}
