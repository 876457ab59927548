import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { unreadQuery } from "../api/notices";

/** The way to the inbox, with how much of it is unread. */
export function NoticeBell() {
	const { t, number } = useI18n();
	const unread = useQuery(unreadQuery).data ?? 0;
	return (
		<Link to="/notices" className="bell" aria-label={unread === 0 ? t("notices.bell") : t("notices.bell.unread", { count: number(unread) })}>
			<Icon name="bell" size={22} />
			{unread === 0 ? null : (
				<span className="count" aria-hidden="true">
					{unread > 99 ? "99+" : number(unread)}
				</span>
			)}
		</Link>
	);
}
