import { parseTime } from "@internationalized/date";
import { DateInput as Segments, DateSegment } from "react-aria-components/DateField";
import { Label } from "react-aria-components/Label";
import { TimeField } from "react-aria-components/TimeField";
import { Fault } from "./fault";

interface TimeInputProps {
	readonly label: string;
	readonly pointer: string;
	/** Hours and minutes of 24 hours: 09:00. */
	readonly value: string;
	readonly onChange: (value: string) => void;
}

export function TimeInput({ label, pointer, value, onChange }: TimeInputProps) {
	return (
		<TimeField
			className="field"
			name={pointer}
			hourCycle={24}
			shouldForceLeadingZeros
			isRequired
			value={value === "" ? null : parseTime(value)}
			onChange={(time) => {
				onChange(time === null ? "" : time.toString().slice(0, 5));
			}}
		>
			<Label>{label}</Label>
			<Segments>{(segment) => <DateSegment segment={segment} />}</Segments>
			<Fault />
		</TimeField>
	);
}
