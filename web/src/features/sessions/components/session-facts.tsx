import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Session } from "@/api/models";
import { agreementQuery } from "@/features/agreements/api/agreements";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Facts } from "@/shared/ui/facts";
import { runsOverMidnight } from "./session-times";

export function SessionFacts({ session }: { readonly session: Session }) {
	const { t, text, date, number, instant, locale } = useI18n();
	const agreement = useQuery(agreementQuery(session.agreement)).data?.value;
	const objective = agreement?.objectives.find((one) => one.id === session.objective);
	return (
		<section className="card" aria-label={t("session.facts")}>
			<Facts
				facts={[
					{
						label: t("session.date"),
						value: (
							<ul>
								{session.days.map((day) => (
									<li key={day.date}>
										{date(day.date)} <span className="small muted">{t(runsOverMidnight(day) ? "day.overMidnight" : "session.hours", { from: day.startsAt, to: day.endsAt })}</span>
									</li>
								))}
							</ul>
						),
					},
					{ label: t("session.venue"), value: session.venue ? text(session.venue) : undefined },
					{ label: t("session.online"), value: session.onlineUrl ? <a href={session.onlineUrl}>{session.onlineUrl}</a> : undefined },
					{ label: t("session.seats"), value: `${number(session.registered)} / ${number(session.capacity)}` },
					{ label: t("session.trainer"), value: session.trainer ? formatPersonName(session.trainer, locale) : undefined },
					{
						label: t("session.serves"),
						value:
							agreement === undefined || objective === undefined ? undefined : (
								<Link to="/agreements/$agreementId" params={{ agreementId: agreement.id }}>
									{t("objective.number", { number: number(objective.number) })}
								</Link>
							),
					},
					{
						label: t("session.closed"),
						value: session.closedBy && session.closedAt ? `${session.closedBy.name} · ${instant(session.closedAt)}` : undefined,
					},
					{
						label: t("session.evidence"),
						value: session.evidence ? <a href={session.evidence}>{t("session.evidence.open")}</a> : undefined,
					},
					{
						label: t("contribution.verifiedBy"),
						value: session.verifiedBy && session.verifiedAt ? `${session.verifiedBy.name} · ${instant(session.verifiedAt)}` : undefined,
					},
				]}
			/>
		</section>
	);
}
