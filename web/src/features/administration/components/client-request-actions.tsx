import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientRequest } from "@/api/models";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { ReasonDialog } from "@/shared/ui/reason-dialog";
import { approveClientRequest, clientRequestsKey, rejectClientRequest } from "../api/client-requests";
import { clientsKey } from "../api/oauth-clients";

interface Decision {
	/** The version that was on screen when it was decided. */
	readonly etag: string;
	/** Why it is rejected; undefined: it is approved. */
	readonly reason?: string;
}

/** Approves or rejects a request. Whoever asked cannot decide, and nobody decides twice. */
export function ClientRequestActions({ read }: { readonly read: Versioned<ClientRequest> }) {
	const { t } = useI18n();
	const queries = useQueryClient();
	const { value: request, etag } = read;
	const [asking, setAsking] = useState<"approve" | "reject" | undefined>(undefined);
	const decide = useAction({
		send: (decision: Decision, key) =>
			decision.reason === undefined
				? approveClientRequest(request.id, decision.etag, key)
				: rejectClientRequest(request.id, decision.etag, decision.reason, key),
		renews: [clientRequestsKey, clientsKey],
		said: () => t("said.decided"),
		done: () => { setAsking(undefined); },
	});
	const reload = () => {
		void queries.invalidateQueries({ queryKey: clientRequestsKey }).then(decide.clear);
	};
	const close = () => {
		// a refusal may mean that a colleague was quicker
		if (decide.error !== null) {
			reload();
		}
		setAsking(undefined);
	};
	if (request.state !== "pending" && asking === undefined) {
		return null;
	}
	return (
		<section className="card stack">
			<h2>{t("clientRequest.decide")}</h2>
			<p className="muted small">{t("clientRequest.decide.text")}</p>
			<div className="actions">
				<Button look="primary" onPress={() => { decide.clear(); setAsking("approve"); }}>{t("clientRequest.approve")}</Button>
				<Button look="danger" onPress={() => { decide.clear(); setAsking("reject"); }}>{t("clientRequest.reject")}</Button>
			</div>
			{asking === "approve" ? (
				<ConfirmDialog
					title={t("clientRequest.approve.title", { client: request.clientId })}
					submitLabel={t("clientRequest.approve")}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={close}
					onConfirm={() => { decide.run({ etag }); }}
				>
					<p>{t("clientRequest.approve.text")}</p>
				</ConfirmDialog>
			) : null}
			{asking === "reject" ? (
				<ReasonDialog
					title={t("clientRequest.reject.title", { client: request.clientId })}
					text={t("clientRequest.reject.text")}
					submitLabel={t("clientRequest.reject")}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={close}
					onSubmit={(reason) => { decide.run({ etag, reason }); }}
				/>
			) : null}
		</section>
	);
}
