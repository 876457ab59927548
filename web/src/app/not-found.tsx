import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Empty } from "@/shared/ui/states";

export function NotFound() {
	const { t } = useI18n();
	return (
		<Empty title={t("notFound.title")} text={t("notFound.text")} icon="search" page>
			<LinkButton to="/" look="primary">
				{t("notFound.home")}
			</LinkButton>
		</Empty>
	);
}
