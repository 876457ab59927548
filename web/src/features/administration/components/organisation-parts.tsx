import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Organisation } from "@/api/models";
import { OrganisationName } from "@/features/session-user/components/organisation-name";
import { today } from "@/shared/dates/today";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useSpan } from "@/shared/i18n/use-span";
import { Chip } from "@/shared/ui/chip";

/** What it was called, and when: history must read as it was. The newest name first. */
export function Names({ organisation }: { readonly organisation: Organisation }) {
	const { t, text, locale, date } = useI18n();
	const other = locale === "th" ? "en" : "th";
	const now = today();
	const names = [...organisation.names].sort((one, another) => another.from.localeCompare(one.from));
	return (
		<section className="card">
			<h2>{t("organisation.names")}</h2>
			<ol className="timeline">
				{names.map(({ name, from, to }) => (
					<li key={from}>
						<div className="row">
							<span className="strong">{text(name)}</span>
							{from <= now && (!to || to >= now) ? <Chip tone="good">{t("organisation.nameNow")}</Chip> : null}
						</div>
						<p className="small muted" lang={other}>
							{name[other]}
						</p>
						<p className="small">{to ? t("organisation.nameFromTo", { from: date(from), to: date(to) }) : t("organisation.nameSince", { from: date(from) })}</p>
					</li>
				))}
			</ol>
		</section>
	);
}

export function MemberOf({ organisation }: { readonly organisation: Organisation }) {
	const { t } = useI18n();
	return (
		<Spans
			title={t("organisation.memberOf")}
			none={t("organisation.memberOf.none")}
			spans={organisation.memberOf.map(({ organisation: id, from, to }) => ({ id, from, to, name: <OrganisationName id={id} /> }))}
		/>
	);
}

export function SupportedBy({ organisation }: { readonly organisation: Organisation }) {
	const { t } = useI18n();
	return (
		<Spans
			title={t("organisation.supportedBy")}
			none={t("organisation.supportedBy.none")}
			spans={(organisation.supportedBy ?? []).map(({ organisation: id, from, to }) => ({ id, from, to, name: <OrganisationName id={id} /> }))}
		/>
	);
}

export function Members({ organisation }: { readonly organisation: Organisation }) {
	const { t, text } = useI18n();
	return (
		<Spans
			title={t("organisation.members")}
			none={t("organisation.members.none")}
			spans={organisation.members.map(({ organisation: { id, name }, from, to }) => ({ id, from, to, name: text(name) }))}
		/>
	);
}

interface SpansProps {
	readonly title: string;
	readonly none: string;
	readonly spans: readonly { readonly id: string; readonly name: ReactNode; readonly from: string; readonly to?: string | null | undefined }[];
}

function Spans({ title, none, spans }: SpansProps) {
	const inWords = useSpan();
	return (
		<section className="card">
			<h2>{title}</h2>
			{spans.length === 0 ? (
				<p className="muted">{none}</p>
			) : (
				<ul className="timeline">
					{spans.map(({ id, name, from, to }) => (
						<li key={id + from}>
							<Link to="/administration/organisations/$organisationId" params={{ organisationId: id }} className="strong">
								{name}
							</Link>
							<p className="small muted">{inWords({ from, to: to ?? null })}</p>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}
