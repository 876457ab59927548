import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Notice } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Chip } from "@/shared/ui/chip";
import { noticesKey, readNotice } from "../api/notices";

/** Notices as links to what they are about; opening one marks it as read. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
	const { t, text, instant } = useI18n();
	const queries = useQueryClient();
	const open = (notice: Notice) => {
		if (!notice.readAt) {
			// whether or not it is marked, the way is open
			void readNotice(notice.id)
				.catch(() => undefined)
				.then(() => queries.invalidateQueries({ queryKey: noticesKey }));
		}
	};
	return (
		<ul className="list">
			{notices.map((notice) => (
				<li key={notice.id} className="notice-item" data-unread={notice.readAt ? undefined : true}>
					<div className="row between">
						<Link to={notice.link} className={notice.readAt ? undefined : "strong"} onClick={() => { open(notice); }}>
							{text(notice.title)}
						</Link>
						{notice.readAt ? null : <Chip tone="teal">{t("notices.unread")}</Chip>}
					</div>
					{notice.text ? <p>{text(notice.text)}</p> : null}
					<p className="small muted">{instant(notice.deliveredAt)}</p>
				</li>
			))}
		</ul>
	);
}
