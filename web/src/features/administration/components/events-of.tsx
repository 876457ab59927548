import { useQuery } from "@tanstack/react-query";
import type { SecurityEvent } from "@/api/models";
import { useOrganisation } from "@/features/session-user/api/organisations";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { LinkButton } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { personQuery } from "../api/people";
import type { SecurityEventFilter } from "../api/security-events";

interface EventsOfProps {
	readonly filter: SecurityEventFilter;
	readonly events: readonly SecurityEvent[];
}

/** Says whose events are shown where the address names somebody, and the way to all of them. */
export function EventsOf({ filter, events }: EventsOfProps) {
	const { t, text, locale } = useI18n();
	const person = useQuery({ ...personQuery(filter.person ?? ""), enabled: filter.person !== undefined }).data?.value;
	const organisation = useOrganisation(filter.organisation ?? "");
	if (filter.person === undefined && filter.organisation === undefined) {
		return null;
	}
	const logged = events.find((event) => event.person === filter.person)?.name;
	const name = person === undefined ? (logged ?? filter.person ?? "") : formatPersonName(person.name, locale);
	return (
		<Notice title={t("event.only")}>
			{filter.person === undefined ? null : <p>{t("event.only.person", { name })}</p>}
			{filter.organisation === undefined ? null : (
				<p>{t("event.only.organisation", { name: organisation === undefined ? filter.organisation : text(organisation.name) })}</p>
			)}
			<div className="actions">
				<LinkButton to="/administration/security-events" search={{ type: filter.type }} small>
					{t("event.all")}
				</LinkButton>
			</div>
		</Notice>
	);
}
