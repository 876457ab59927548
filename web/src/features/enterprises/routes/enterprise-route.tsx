import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { wordFor } from "@/shared/i18n/options";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { LinkButton } from "@/shared/ui/button";
import { SampleChip } from "@/shared/ui/chip";
import { HistoryPanel } from "@/shared/ui/history-panel";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { QueryView } from "@/shared/ui/states";
import { enterpriseHistoryQuery, enterpriseQuery } from "../api/enterprises";
import { EnterpriseFacts } from "../components/enterprise-facts";
import { EnterpriseProjects } from "../components/enterprise-projects";
import { enterpriseKinds } from "../components/wording";

export default function EnterpriseRoute(): ReactNode {
	const { t, text } = useI18n();
	const { enterpriseId } = useParams({ from: "/enterprises/$enterpriseId" });
	const query = useQuery(enterpriseQuery(enterpriseId));
	const history = useQuery(enterpriseHistoryQuery(enterpriseId));
	return (
		<QueryView query={query} page>
			{({ value: enterprise }) => (
				<div className="page">
					<PageHead
						back={<BackLink to="/enterprises">{t("nav.enterprises")}</BackLink>}
						eyebrow={
							<>
								<span>{wordFor(enterpriseKinds, enterprise.kind, t)}</span>
								{enterprise.sample ? <SampleChip /> : null}
							</>
						}
						title={text(enterprise.name)}
						actions={
							enterprise.mayChange ? (
								<>
									<LinkButton to="/enterprises/$enterpriseId/edit" params={{ enterpriseId }}>
										{t("action.edit")}
									</LinkButton>
									<LinkButton to="/projects/new" search={{ enterprise: enterpriseId }} look="primary">
										{t("project.new")}
									</LinkButton>
								</>
							) : undefined
						}
					/>
					{enterprise.warnings.map((warning) => (
						<Notice key={warning.code + warning.pointer} tone="wait">
							<p>{text(warning.detail)}</p>
						</Notice>
					))}
					<div className="columns">
						<div className="stack">
							<EnterpriseFacts enterprise={enterprise} />
							<EnterpriseProjects enterprise={enterpriseId} />
						</div>
						<HistoryPanel query={history} />
					</div>
				</div>
			)}
		</QueryView>
	);
}
