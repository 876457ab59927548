import { parseTime } from "@internationalized/date";
import { DateInput as Segments, DateSegment } from "react-aria-components/DateField";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TimeField } from "react-aria-components/TimeField";
import { Fault } from "./fault";

interface TimeInputProps {
	readonly label: string;
	readonly pointer: string;
	/** Hours and minutes of 24 hours: 09:00. */
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly hint?: string;
}

export function TimeInput({ label, pointer, value, onChange, hint }: TimeInputProps) {
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
			{hint === undefined ? null : <Text slot="description">{hint}</Text>}
			<Fault />
		</TimeField>
	);
}
