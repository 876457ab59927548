import type { ReactNode } from "react";
import { AgreementsAtHome } from "@/features/agreements/components/agreements-at-home";
import { ReportedOutcomes } from "@/features/agreements/components/reported-outcomes";
import { ClosedSessions } from "@/features/sessions/components/closed-sessions";
import { displayName } from "@/features/session-user/api/display-name";
import { useMe } from "@/features/session-user/api/me";
import { may } from "@/features/session-user/api/permissions";
import { useI18n } from "@/shared/i18n/use-i18n";
import { PageHead } from "@/shared/ui/page-head";

export function HomeRoute(): ReactNode {
	const { t, text, locale } = useI18n();
	const me = useMe();
	const verifies = may(me, "verify");
	return (
		<div className="page">
			<PageHead
				title={me === null ? t("nav.home") : t("home.hello", { name: displayName(me, locale) })}
				eyebrow={me?.organisation ? text(me.organisation.name) : undefined}
				lede={verifies ? t("home.lede.verifier") : t("home.lede")}
			/>
			{verifies ? (
				<section className="card" aria-labelledby="to-verify">
					<h2 id="to-verify">{t("home.toVerify")}</h2>
					<div className="stack">
						<ReportedOutcomes />
						<ClosedSessions />
					</div>
				</section>
			) : null}
			<AgreementsAtHome />
		</div>
	);
}
