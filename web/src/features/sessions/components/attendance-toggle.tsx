import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ToggleButton } from "react-aria-components/ToggleButton";
import type { Registration } from "@/api/models";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { describe } from "@/shared/ui/states";
import { setAttendance } from "../api/registrations";
import { sessionsKey } from "../api/sessions";

interface AttendanceToggleProps {
	readonly registration: Registration;
	readonly date: string;
	readonly name: string;
	readonly editable: boolean;
}

/** Shows the new state at once and takes it back when the platform did not keep it. */
export function AttendanceToggle({ registration, date, name, editable }: AttendanceToggleProps) {
	const { t, date: formatted } = useI18n();
	const queries = useQueryClient();
	const toggle = useMutation({
		networkMode: "always",
		mutationFn: (present: boolean) => setAttendance(registration.id, date, present),
		onSuccess: () => queries.invalidateQueries({ queryKey: [...sessionsKey, registration.session, "registrations"] }),
	});
	const kept = registration.attendance.includes(date);
	const present = toggle.isPending ? toggle.variables : kept;
	return (
		<div>
			<ToggleButton
				className="toggle"
				isSelected={present}
				isDisabled={!editable}
				aria-label={t("attendance.of", { name, date: formatted(date) })}
				onChange={(selected) => {
					toggle.mutate(selected);
				}}
			>
				<Icon name={present ? "check" : "plus"} size={16} />
				{present ? t("attendance.present") : t("attendance.absent")}
			</ToggleButton>
			{toggle.error === null ? null : (
				<p className="react-aria-FieldError" role="alert">
					{describe(toggle.error, t).title}
				</p>
			)}
		</div>
	);
}
