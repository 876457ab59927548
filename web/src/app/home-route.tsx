import { lazy, type ReactNode, Suspense } from "react";
import type { Me } from "@/api/models";
import { AgreementsAtHome } from "@/features/agreements/components/agreements-at-home";
import { DueReports } from "@/features/projects/components/due-reports";
import { WaitingOutcomes } from "@/features/projects/components/waiting-outcomes";
import { displayName } from "@/features/session-user/api/display-name";
import { useMe } from "@/features/session-user/api/me";
import { NextSessions } from "@/features/sessions/components/next-sessions";
import { WaitingSessions } from "@/features/sessions/components/waiting-sessions";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { PageHead } from "@/shared/ui/page-head";
import { Skeleton } from "@/shared/ui/states";

// what few roles see is no part of the first screen of all
const LatestChanges = lazy(async () => ({ default: (await import("./latest-changes")).LatestChanges }));
const WaitingAdministration = lazy(async () => ({ default: (await import("@/features/administration/components/waiting-administration")).WaitingAdministration }));
const AtAGlance = lazy(async () => ({ default: (await import("./at-a-glance")).AtAGlance }));

/** What waits for the reader, by role; each part is one request to the service that knows. */
export function HomeRoute(): ReactNode {
	const { t, text, locale } = useI18n();
	const me = useMe();
	if (me === null) {
		return null;
	}
	const is = (...roles: readonly Me["roles"][number][]) => roles.some((role) => me.roles.includes(role));
	const leads = is("enterprise-leader");
	const trains = is("trainer");
	const verifies = is("programme-officer", "coordinator");
	const follows = is("executive", "representative", "signatory");
	const administers = is("platform-admin", "organisation-admin");
	return (
		<div className="page">
			<PageHead
				title={t("home.hello", { name: displayName(me, locale) })}
				eyebrow={me.organisation ? text(me.organisation.name) : undefined}
				lede={t(lede({ leads, trains, verifies, follows, audits: is("auditor"), administers }))}
			/>
			{leads ? <DueReports /> : null}
			{leads || verifies ? <WaitingOutcomes waitsFor="correction" /> : null}
			{trains ? <NextSessions none={t("home.noSessionToday")} /> : null}
			{trains || verifies ? <WaitingSessions waitsFor="correction" /> : null}
			{verifies ? <WaitingOutcomes waitsFor="verification" /> : null}
			{verifies ? <WaitingSessions waitsFor="verification" /> : null}
			{(leads || is("participant")) && !trains ? <NextSessions none={t("home.noNextSession")} /> : null}
			{administers || is("auditor") || follows ? (
				<Suspense fallback={<Skeleton />}>
					{administers ? <WaitingAdministration me={me} /> : null}
					{is("auditor") ? <LatestChanges /> : null}
					{follows ? <AtAGlance own={is("representative", "signatory")} /> : null}
				</Suspense>
			) : null}
			{verifies || follows || is("auditor", "inspector") ? <AgreementsAtHome /> : null}
		</div>
	);
}

interface Parts {
	readonly leads: boolean;
	readonly trains: boolean;
	readonly verifies: boolean;
	readonly follows: boolean;
	readonly audits: boolean;
	readonly administers: boolean;
}

function lede({ leads, trains, verifies, follows, audits, administers }: Parts): MessageKey {
	if (verifies) {
		return "home.lede.verifier";
	}
	if (leads) {
		return "home.lede.leader";
	}
	if (trains) {
		return "home.lede.trainer";
	}
	if (audits) {
		return "home.lede.auditor";
	}
	if (follows) {
		return "home.lede";
	}
	return administers ? "home.lede.administrator" : "home.lede.other";
}
