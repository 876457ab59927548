import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Organisation } from "@/api/models";
import { organisationsKey } from "@/features/session-user/api/organisations";
import { useMay } from "@/features/session-user/api/permissions";
import { OneFileInput } from "@/shared/forms/one-file-input";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { logoQuery, putLogo, removeLogo } from "../api/organisation-access";

/** The picture that people see of an organisation when they sign in. */
export function OrganisationLogo({ id, organisation }: { readonly id: string; readonly organisation: Organisation }) {
	const { t, text } = useI18n();
	const queries = useQueryClient();
	const present = Boolean(organisation.logo);
	const etag = useQuery({ ...logoQuery(id), enabled: present }).data;
	const mayWrite = useMay("putLogo");
	const [file, setFile] = useState<File | undefined>(undefined);
	const [asking, setAsking] = useState(false);
	const [saved, setSaved] = useState(false);
	const put = useAction({ send: (picture: File) => putLogo(id, present ? (etag ?? "*") : undefined, picture), renews: [organisationsKey], done: () => { setFile(undefined); setSaved(true); } });
	const remove = useAction({ send: (version: string) => removeLogo(id, version), renews: [organisationsKey], done: () => { setAsking(false); } });
	const reload = () => {
		void queries.invalidateQueries({ queryKey: organisationsKey }).then(() => { put.clear(); remove.clear(); });
	};
	return (
		<section className="card stack">
			<h2>{t("logo.title")}</h2>
			{organisation.logo && etag !== undefined ? (
				<div className="row between">
					{/* by its version, or the browser would show the one before for an hour */}
					<img className="logo" src={`${organisation.logo}?v=${encodeURIComponent(etag)}`} alt={t("logo.of", { name: text(organisation.name) })} />
					{mayWrite ? <Button look="danger" small onPress={() => { remove.clear(); setSaved(false); setAsking(true); }}>{t("logo.remove")}</Button> : null}
				</div>
			) : (
				<p className="muted">{t("logo.none")}</p>
			)}
			{mayWrite ? (
				<OneFileInput
					label={t(present ? "logo.replace" : "logo.add")}
					rule={t("logo.rule")}
					accept={["image/png", "image/webp"]}
					file={file}
					busy={put.running}
					onChange={(chosen) => {
						setFile(chosen);
						setSaved(false);
						put.clear();
						put.run(chosen);
					}}
				/>
			) : null}
			<SaveProblem error={put.error} onReload={reload} onRetry={() => { if (file !== undefined) { put.run(file); } }} />
			<div role="status" className={saved ? undefined : "visually-hidden"}>{saved ? <Notice title={t("logo.saved")} /> : null}</div>
			{asking && etag !== undefined ? (
				<ConfirmDialog
					title={t("logo.remove.title")}
					submitLabel={t("logo.remove")}
					look="danger"
					running={remove.running}
					error={remove.error}
					onReload={reload}
					onClose={() => { remove.clear(); setAsking(false); }}
					onConfirm={() => { remove.run(etag); }}
				>
					<p>{t("logo.remove.text")}</p>
				</ConfirmDialog>
			) : null}
		</section>
	);
}
