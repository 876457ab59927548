import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "@/features/session-user/api/permissions";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Empty, QueryView } from "@/shared/ui/states";
import { urgentAgreementsQuery } from "../api/agreements";
import { AgreementTable } from "./agreement-table";

/** The agreements of the reader's organisation: in force first, the one that ends next at the top. */
export function AgreementsAtHome() {
	const { t } = useI18n();
	const query = useQuery(urgentAgreementsQuery);
	const mayWrite = useMay("createAgreement");
	return (
		<section className="stack" aria-labelledby="your-agreements">
			<div className="row between">
				<h2 id="your-agreements">{t("home.agreements")}</h2>
				<Link to="/agreements">{t("home.all")}</Link>
			</div>
			<QueryView query={query}>
				{(agreements) =>
					agreements.length === 0 ? (
						<Empty title={t("agreements.empty")} text={t("agreements.empty.text")}>
							{mayWrite ? <LinkButton to="/agreements/new">{t("agreement.new")}</LinkButton> : null}
						</Empty>
					) : (
						<AgreementTable agreements={agreements} />
					)
				}
			</QueryView>
		</section>
	);
}
