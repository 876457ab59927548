import { BuddhistCalendar, GregorianCalendar, parseDate, toCalendar } from "@internationalized/date";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";
import { TextField } from "react-aria-components/TextField";
import { formatDate } from "@/shared/dates/format";
import { readDate, type ReadDate } from "@/shared/dates/read";
import { today } from "@/shared/dates/today";
import type { Locale } from "@/shared/i18n/locale";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Icon } from "@/shared/ui/icon";
import { Fault } from "./fault";

interface DateInputProps {
	readonly label: string;
	readonly pointer?: string;
	/** ISO 8601, Common Era; what is shown follows the reader's calendar. What is no date for certain, as it was typed. */
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly required?: boolean;
}

/**
 * A day, typed as people write it or taken from the calendar. What is not certain is neither lost nor guessed: the field
 * asks, and the form is not sent until it is answered.
 */
export function DateInput({ label, pointer, value, onChange, required = false }: DateInputProps) {
	const { t, locale, shortDate } = useI18n();
	const [typed, setTyped] = useState<string>();
	const read = readDate(value, locale);
	const iso = read.kind === "date" ? read.iso : undefined;
	const take = (day: string) => {
		setTyped(undefined);
		onChange(day);
	};
	return (
		<TextField
			className="field"
			name={pointer}
			value={typed !== undefined && valueOf(typed, locale) === value ? typed : iso === undefined ? value : shortDate(iso)}
			onChange={(text) => {
				setTyped(text);
				onChange(valueOf(text, locale));
			}}
			onBlur={() => {
				setTyped(undefined);
			}}
			validate={() => (read.kind === "unclear" ? t(read.meant.length > 0 ? "date.unclear" : "date.unreadable", { example: shortDate(today()) }) : null)}
			isRequired={required}
			autoComplete="off"
		>
			{({ isInvalid }) => (
				<>
					<Label>{label}</Label>
					<Group className="date-group">
						<Input className="input" placeholder={t("date.example", { date: shortDate(today()) })} />
						<DialogTrigger>
							<AriaButton aria-label={t("action.openCalendar")}>
								<Icon name="calendar" />
							</AriaButton>
							<Popover className="popover">
								<Dialog aria-label={label}>{({ close }) => <Days value={iso} locale={locale} onChange={(day) => { take(day); close(); }} />}</Dialog>
							</Popover>
						</DialogTrigger>
					</Group>
					<Fault />
					{isInvalid && read.kind === "unclear" ? <Meant read={read} onTake={take} /> : null}
				</>
			)}
		</TextField>
	);
}

function Meant({ read, onTake }: { readonly read: Extract<ReadDate, { kind: "unclear" }>; readonly onTake: (iso: string) => void }) {
	const { t, locale } = useI18n();
	return (
		<div className="actions">
			{read.meant.map((iso) => (
				<Button
					key={iso}
					small
					onPress={() => {
						onTake(iso);
					}}
				>
					{t("date.didYouMean", { date: formatDate(iso, locale, "long"), year: otherYear(iso, locale) })}
				</Button>
			))}
		</div>
	);
}

function Days({ value, locale, onChange }: { readonly value: string | undefined; readonly locale: Locale; readonly onChange: (iso: string) => void }) {
	const { t } = useI18n();
	const calendar = locale === "th" ? new BuddhistCalendar() : new GregorianCalendar();
	return (
		<Calendar
			className="calendar"
			value={value === undefined ? null : toCalendar(parseDate(value), calendar)}
			onChange={(day) => {
				onChange(toCalendar(day, new GregorianCalendar()).toString());
			}}
		>
			<header>
				<AriaButton slot="previous" aria-label={t("action.previousMonth")}>
					<Icon name="left" />
				</AriaButton>
				<CalendarHeading />
				<AriaButton slot="next" aria-label={t("action.nextMonth")}>
					<Icon name="right" />
				</AriaButton>
			</header>
			<CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
		</Calendar>
	);
}

function valueOf(typed: string, locale: Locale): string {
	const read = readDate(typed, locale);
	return read.kind === "date" ? read.iso : read.kind === "empty" ? "" : typed;
}

/** The year in the calendar that the reader does not see. */
function otherYear(iso: string, locale: Locale): string {
	const year = Number(iso.slice(0, 4));
	return String(locale === "th" ? year : year + 543);
}
