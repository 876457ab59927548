import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "@/shared/i18n/use-i18n";
import { itemsOf } from "@/shared/ui/more";
import { Empty, QueryView } from "@/shared/ui/states";
import { agreementsQuery } from "../api/agreements";
import { AgreementTable } from "./agreement-table";

export function AgreementsAtHome() {
	const { t } = useI18n();
	const query = useInfiniteQuery(agreementsQuery({}));
	return (
		<section className="stack" aria-labelledby="your-agreements">
			<div className="row between">
				<h2 id="your-agreements">{t("home.agreements")}</h2>
				<Link to="/agreements">{t("home.allAgreements")}</Link>
			</div>
			<QueryView query={query}>
				{(data) =>
					itemsOf(data).length === 0 ? (
						<Empty title={t("agreements.empty")} text={t("agreements.empty.text")} />
					) : (
						<AgreementTable agreements={itemsOf(data).slice(0, 5)} />
					)
				}
			</QueryView>
		</section>
	);
}
