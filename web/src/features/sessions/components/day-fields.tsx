import type { SessionInput } from "@/api/models";
import { dayAfter } from "@/shared/dates/today";
import { DateInput } from "@/shared/forms/date-input";
import { Repeat } from "@/shared/forms/repeat";
import { TimeInput } from "@/shared/forms/time-input";
import { useI18n } from "@/shared/i18n/use-i18n";
import { blankDay } from "./session-draft";
import { runsOverMidnight } from "./session-times";

type Days = SessionInput["days"];

export function DayFields({ days, onChange }: { readonly days: Days; readonly onChange: (days: Days) => void }) {
	const { t, number, date } = useI18n();
	return (
		<section className="card">
			<h2>{t("session.date")}</h2>
			<Repeat items={days} onChange={onChange} blank={blankDay} addLabel={t("day.add")} nameOf={(index) => t("day.number", { number: number(index + 1) })}>
				{(day, change, index) => {
					const pointer = `/days/${String(index)}`;
					return (
						<div className="fields">
							<DateInput label={t("day.date")} pointer={`${pointer}/date`} value={day.date} onChange={(date) => { change({ date }); }} required />
							<TimeInput label={t("day.startsAt")} pointer={`${pointer}/startsAt`} value={day.startsAt} onChange={(startsAt) => { change({ startsAt }); }} />
							<TimeInput
								label={t("day.endsAt")}
								pointer={`${pointer}/endsAt`}
								value={day.endsAt}
								onChange={(endsAt) => { change({ endsAt }); }}
								hint={runsOverMidnight(day) ? t("day.nextDay", { date: date(dayAfter(day.date)) }) : undefined}
							/>
						</div>
					);
				}}
			</Repeat>
		</section>
	);
}
