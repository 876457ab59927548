import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Registration, Session } from "@/api/models";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { useAction } from "@/shared/forms/use-action";
import { Button } from "@/shared/ui/button";
import { Chip } from "@/shared/ui/chip";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { cancelRegistration } from "../api/registrations";
import { sessionsKey } from "../api/sessions";
import { AttendanceToggle } from "./attendance-toggle";

interface RegisterTableProps {
	readonly session: Session;
	readonly registrations: readonly Registration[];
}

export function RegisterTable({ session, registrations }: RegisterTableProps) {
	const { t, number, shortDate, locale } = useI18n();
	const [asking, setAsking] = useState<Registration | undefined>(undefined);
	const cancel = useAction({
		send: cancelRegistration,
		renews: [sessionsKey],
		said: () => t("said.registration.cancelled"),
		done: () => { setAsking(undefined); },
	});
	const queries = useQueryClient();
	const cancellable = registrations.some((one) => one.mayCancel);
	const active = registrations.filter((one) => one.state !== "cancelled");
	return (
		<>
			<p className="muted">
				{t("register.present", { present: number(active.filter((one) => one.attendance.length > 0).length), registered: number(active.length) })}
			</p>
			<div className="list table-wrap">
				<table className="table">
					<thead>
						<tr>
							<th>{t("register.participant")}</th>
							{session.days.map((day) => (
								<th key={day.date}>{shortDate(day.date)}</th>
							))}
							{cancellable ? <th>{t("register.actions")}</th> : null}
						</tr>
					</thead>
					<tbody>
						{registrations.map((registration) => {
							const name = formatPersonName(registration.participant.name, locale);
							const cancelled = registration.state === "cancelled";
							return (
								<tr key={registration.id}>
									<td>
										<span className="strong">{name}</span>
										<p className="small muted num">
											{[registration.participant.personalNumberMasked, registration.participant.phone].filter(Boolean).join(" · ")}
										</p>
										{cancelled ? <Chip>{t("register.cancelled")}</Chip> : null}
									</td>
									{session.days.map((day) => (
										<td key={day.date} data-label={shortDate(day.date)}>
											{cancelled ? null : <AttendanceToggle registration={registration} date={day.date} name={name} editable={registration.mayCheckIn} />}
										</td>
									))}
									{cancellable ? (
										<td>
											{registration.mayCancel ? (
												<Button
													small
													look="quiet"
													isDisabled={cancel.running}
													aria-label={t("register.cancelNamed", { name })}
													onPress={() => { cancel.clear(); setAsking(registration); }}
												>
													{t("register.cancel")}
												</Button>
											) : null}
										</td>
									) : null}
								</tr>
							);
						})}
					</tbody>
				</table>
			</div>
			{asking === undefined ? null : (
				<ConfirmDialog
					title={t("register.cancelNamed", { name: formatPersonName(asking.participant.name, locale) })}
					submitLabel={t("register.cancel")}
					look="danger"
					running={cancel.running}
					error={cancel.error}
					onReload={() => { void queries.invalidateQueries({ queryKey: sessionsKey }).then(() => { setAsking(undefined); }); }}
					onClose={() => { setAsking(undefined); }}
					onConfirm={() => { cancel.run(asking); }}
				>
					<p>{t("register.cancel.text")}</p>
				</ConfirmDialog>
			)}
		</>
	);
}
