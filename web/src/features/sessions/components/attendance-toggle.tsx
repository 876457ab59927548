import { ToggleButton } from "react-aria-components/ToggleButton";
import type { Registration } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { describe } from "@/shared/ui/states";
import { useAction } from "@/shared/forms/use-action";
import { useWaiting } from "@/shared/queue/use-queue";
import { setAttendance } from "../api/registrations";
import { sessionsKey } from "../api/sessions";
import { type CheckIn, checkInId, checkInToSend } from "./check-in-sending";

interface AttendanceToggleProps {
	readonly registration: Registration;
	readonly date: string;
	readonly name: string;
	readonly editable: boolean;
}

/** Shows the new state at once and takes it back when the platform did not keep it. */
export function AttendanceToggle({ registration, date, name, editable }: AttendanceToggleProps) {
	const { t, date: formatted } = useI18n();
	const toggle = useAction({
		send: (present: boolean) => setAttendance(registration.id, date, present),
		renews: [[...sessionsKey, registration.session, "registrations"]],
		later: (present) => [checkInToSend(registration, date, present, `${name} · ${formatted(date)}`)],
	});
	const waiting = useWaiting().find((sending) => sending.id === checkInId(registration.id, date));
	const kept = waiting === undefined ? registration.attendance.includes(date) : (waiting.input as CheckIn).present;
	const present = toggle.running ? (toggle.input ?? kept) : kept;
	return (
		<div>
			<ToggleButton
				className="toggle"
				isSelected={present}
				isDisabled={!editable}
				aria-label={t("attendance.of", { name, date: formatted(date) })}
				onChange={(selected) => {
					toggle.run(selected);
				}}
			>
				<Icon name={present ? "check" : "plus"} size={16} />
				{present ? t("attendance.present") : t("attendance.absent")}
			</ToggleButton>
			{waiting === undefined ? null : (
				<p className="small muted" role="status">
					{waiting.refusal === undefined ? t("waiting.chip") : waiting.refusal.title}
				</p>
			)}
			{toggle.error === null ? null : (
				<p className="react-aria-FieldError" role="alert">
					{describe(toggle.error, t).title}
				</p>
			)}
		</div>
	);
}
