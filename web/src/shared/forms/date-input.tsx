import { BuddhistCalendar, GregorianCalendar, getLocalTimeZone, parseDate, toCalendar, today, type Calendar as CalendarSystem, type CalendarDate } from "@internationalized/date";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { DateInput as Segments, DateSegment } from "react-aria-components/DateField";
import { DatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";
import { useI18n, useLocale } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { Fault } from "./fault";

interface DateInputProps {
	readonly label: string;
	readonly pointer?: string;
	/** ISO 8601, Common Era; what is shown follows the reader's calendar. */
	readonly value: string;
	readonly onChange: (iso: string) => void;
	readonly required?: boolean;
}

/** A Buddhist-era year that is being typed (2, 25, 256 …) lies before the Common Era: no date yet. */
function isoOf(date: CalendarDate): string {
	const iso = date.toString();
	return /^\d{4}-/.test(iso) ? iso : "";
}

function dateOf(iso: string, calendar: CalendarSystem): CalendarDate | null {
	try {
		return iso === "" ? null : toCalendar(parseDate(iso), calendar);
	} catch {
		return null;
	}
}

export function DateInput({ label, pointer, value, onChange, required = false }: DateInputProps) {
	const { t } = useI18n();
	const locale = useLocale();
	const calendar = locale === "th" ? new BuddhistCalendar() : new GregorianCalendar();
	const [typed, setTyped] = useState<CalendarDate | null>(null);
	const shown = typed !== null && isoOf(typed) === value ? typed : dateOf(value, calendar);
	return (
		<DatePicker
			className="field"
			name={pointer}
			// the reader's own calendar all the way: a year that is being typed does not survive a conversion
			placeholderValue={toCalendar(today(getLocalTimeZone()), calendar)}
			value={shown}
			onChange={(date) => {
				setTyped(date);
				onChange(date === null ? "" : isoOf(date));
			}}
			isRequired={required}
			shouldForceLeadingZeros
		>
			<Label>{label}</Label>
			<Group className="date-group">
				<Segments>{(segment) => <DateSegment segment={segment} />}</Segments>
				<Button aria-label={t("action.openCalendar")}>
					<Icon name="calendar" />
				</Button>
			</Group>
			<Fault />
			<Popover className="popover">
				<Dialog aria-label={label}>
					<Calendar className="calendar">
						<header>
							<Button slot="previous" aria-label={t("action.previousMonth")}>
								<Icon name="left" />
							</Button>
							<CalendarHeading />
							<Button slot="next" aria-label={t("action.nextMonth")}>
								<Icon name="right" />
							</Button>
						</header>
						<CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
					</Calendar>
				</Dialog>
			</Popover>
		</DatePicker>
	);
}
