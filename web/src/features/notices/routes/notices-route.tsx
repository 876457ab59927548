import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button, LinkButton } from "@/shared/ui/button";
import { More, itemsOf } from "@/shared/ui/more";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, Failure, QueryView } from "@/shared/ui/states";
import { noticesKey, noticesQuery, readNotices } from "../api/notices";
import { NoticeList } from "../components/notice-list";

export default function NoticesRoute(): ReactNode {
	const { t } = useI18n();
	const { unread = false } = useSearch({ from: "/notices" });
	const navigate = useNavigate({ from: "/notices" });
	const query = useInfiniteQuery(noticesQuery(unread));
	const readAll = useAction({ send: readNotices, renews: [noticesKey] });
	const shown = itemsOf(query.data);
	const newest = shown[0];
	return (
		<div className="page">
			<PageHead
				title={t("notices.title")}
				lede={t("notices.lede")}
				actions={
					<>
						<LinkButton to="/notices/settings">{t("notices.settings")}</LinkButton>
						{newest !== undefined && shown.some(({ readAt }) => !readAt) ? (
							<Button
								isDisabled={readAll.running}
								onPress={() => {
									readAll.run(newest.id);
								}}
							>
								{t("notices.readAll")}
							</Button>
						) : null}
					</>
				}
			/>
			<div className="filters">
				<Button
					small
					onPress={() => {
						void navigate({ search: { unread: unread ? undefined : true }, replace: true });
					}}
				>
					{unread ? t("notices.all") : t("notices.onlyUnread")}
				</Button>
			</div>
			{readAll.error === null ? null : <Failure error={readAll.error} />}
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={unread ? t("notices.noneUnread") : t("notices.empty")} text={unread ? undefined : t("notices.empty.text")} icon="bell" />
					) : (
						<div className="stack">
							<NoticeList notices={itemsOf(data)} />
							<More query={query} />
						</div>
					)
				}
			</QueryView>
		</div>
	);
}
