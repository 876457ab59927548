import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { NoticeSettings } from "@/api/models";
import { SelectInput } from "@/shared/forms/select-input";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import { optionsOf, wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { Failure, QueryView } from "@/shared/ui/states";
import { saveSettings, settingsQuery } from "../api/notices";
import { noticeKinds, noticeWays } from "../components/notice-wording";

export default function NoticeSettingsRoute(): ReactNode {
	const { t } = useI18n();
	const query = useQuery(settingsQuery);
	return (
		<div className="page">
			<PageHead
				title={t("notices.settings.title")}
				lede={t("notices.settings.lede")}
				back={
					<LinkButton to="/notices" look="quiet" small>
						{t("notices.back")}
					</LinkButton>
				}
			/>
			<QueryView query={query}>{(settings) => <Ways settings={settings} />}</QueryView>
		</div>
	);
}

/** Each choice is saved as it is made. */
function Ways({ settings }: { readonly settings: Versioned<NoticeSettings> }) {
	const { t } = useI18n();
	const { kinds, mail } = settings.value;
	const save = useAction({
		send: (changed: NoticeSettings["kinds"]) => saveSettings(settings.etag, changed),
		renews: [settingsQuery.queryKey],
	});
	return (
		<section className="card stack">
			{kinds.map(({ kind, way }) => (
				<SelectInput
					key={kind}
					label={wordFor(noticeKinds, kind, t)}
					value={way}
					options={optionsOf(noticeWays, t)}
					onChange={(chosen) => {
						save.run(kinds.map((setting) => (setting.kind === kind ? { kind, way: chosen } : setting)));
					}}
				/>
			))}
			{mail ? (
				<p className="small muted">{t("notices.mailTo", { address: mail })}</p>
			) : (
				<Notice>
					<p>{t("notices.noMail")}</p>
					{/* a page of auth, outside this app */}
					<a href="/account">{t("notices.verifyMail")}</a>
				</Notice>
			)}
			<p role="status">{save.result === undefined || save.running ? "" : t("notices.saved")}</p>
			{save.error === null ? null : <Failure error={save.error} retry={() => { location.reload(); }} />}
		</section>
	);
}
