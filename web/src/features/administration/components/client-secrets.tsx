import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ClientSecret, OAuthClient } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { SelectInput } from "@/shared/forms/select-input";
import { useAction } from "@/shared/forms/use-action";
import type { MessageKey } from "@/shared/i18n/messages";
import { optionsOf } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { CopyText } from "@/shared/ui/copy-text";
import { Notice } from "@/shared/ui/notice";
import { QueryView } from "@/shared/ui/states";
import { addClientSecret, clientSecretsQuery, clientsKey, deleteClientSecret } from "../api/oauth-clients";

/** How long the secrets before a new one still work, as ISO 8601 durations. */
const overlaps = {
	PT0S: "secret.overlap.none",
	P1D: "secret.overlap.day",
	P7D: "secret.overlap.week",
	P30D: "secret.overlap.month",
} as const satisfies Record<string, MessageKey>;

/** The secrets of a client that still work. The value of one is seen once, here, when it was made. */
export function ClientSecrets({ client }: { readonly client: OAuthClient }) {
	const { t } = useI18n();
	const { clientId } = client;
	const query = useQuery(clientSecretsQuery(clientId));
	const mayWrite = useMay("createClientSecret") && !client.firstParty;
	const [asking, setAsking] = useState<"new" | ClientSecret | undefined>(undefined);
	const [overlap, setOverlap] = useState<keyof typeof overlaps>("P7D");
	const add = useAction({ send: (chosen: string) => addClientSecret(clientId, chosen), renews: [clientsKey], done: () => { setAsking(undefined); } });
	const remove = useAction({ send: (id: string) => deleteClientSecret(clientId, id), renews: [clientsKey], done: () => { setAsking(undefined); } });
	return (
		<section className="card stack">
			<div className="row between">
				<h2>{t("secrets.title")}</h2>
				{mayWrite ? <Button small onPress={() => { add.clear(); setAsking("new"); }}>{t("secret.new")}</Button> : null}
			</div>
			<p className="muted small">{t("secrets.text")}</p>
			{add.result?.secret ? (
				<div role="status">
					<Notice tone="wait" title={t("secret.once")}>
						<p>{t("secret.once.text")}</p>
						<CopyText text={add.result.secret} label={t("secret.copy")} />
						<div className="actions">
							<Button small onPress={add.clear}>{t("secret.kept")}</Button>
						</div>
					</Notice>
				</div>
			) : null}
			<QueryView query={query}>
				{(secrets) =>
					secrets.length === 0 ? (
						<p className="muted">{t("secrets.empty")}</p>
					) : (
						<ul className="timeline">
							{secrets.map((secret) => (
								<Secret key={secret.id} secret={secret} {...(mayWrite ? { onDelete: () => { remove.clear(); setAsking(secret); } } : {})} />
							))}
						</ul>
					)
				}
			</QueryView>
			{asking === "new" ? (
				<ConfirmDialog
					title={t("secret.new.title", { client: clientId })}
					submitLabel={t("secret.new")}
					running={add.running}
					error={add.error}
					onClose={() => { add.clear(); setAsking(undefined); }}
					onConfirm={() => { add.run(overlap); }}
				>
					<p>{t("secret.new.text")}</p>
					{query.data?.length === 0 ? null : <SelectInput label={t("secret.overlap")} options={optionsOf(overlaps, t)} value={overlap} onChange={setOverlap} />}
				</ConfirmDialog>
			) : null}
			{typeof asking === "object" ? (
				<ConfirmDialog
					title={t("secret.delete.title")}
					submitLabel={t("secret.delete")}
					look="danger"
					running={remove.running}
					error={remove.error}
					onClose={() => { remove.clear(); setAsking(undefined); }}
					onConfirm={() => { remove.run(asking.id); }}
				>
					<p>{t("secret.delete.text")}</p>
					<LastUse secret={asking} />
				</ConfirmDialog>
			) : null}
		</section>
	);
}

function Secret({ secret, onDelete }: { readonly secret: ClientSecret; readonly onDelete?: () => void }) {
	const { t, instant } = useI18n();
	const made = instant(secret.createdAt);
	return (
		<li className="row between">
			<div>
				<p className="strong">{t("secret.made", { at: made })}</p>
				<p className="small">{secret.expiresAt ? t("secret.expires", { at: instant(secret.expiresAt) }) : t("secret.lasts")}</p>
				<LastUse secret={secret} />
			</div>
			{onDelete === undefined ? null : (
				<Button look="danger" small aria-label={t("secret.deleteNamed", { at: made })} onPress={onDelete}>
					{t("secret.delete")}
				</Button>
			)}
		</li>
	);
}

function LastUse({ secret: { lastUsedAt } }: { readonly secret: ClientSecret }) {
	const { t, instant } = useI18n();
	return <p className="small muted">{lastUsedAt ? t("secret.lastUsed", { at: instant(lastUsedAt) }) : t("secret.neverUsed")}</p>;
}
