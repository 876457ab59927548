import type { Registration } from "@/api/models";
import type { NewSending, SendingKind } from "@/shared/queue/sending";
import { setAttendance } from "../api/registrations";
import { sessionsKey } from "../api/sessions";

export interface CheckIn {
	readonly registration: string;
	readonly date: string;
	readonly present: boolean;
}

/** The last word about a person's day counts: it takes the place of an earlier one that waits. */
export function checkInId(registration: string, date: string): string {
	return `check-in ${registration} ${date}`;
}

export function checkInToSend({ id: registration }: Registration, date: string, present: boolean, subject: string): NewSending<CheckIn> {
	const id = checkInId(registration, date);
	return { id, kind: "check-in", resource: id, input: { registration, date, present }, subject };
}

export const checkIns: SendingKind<CheckIn> = {
	renews: [sessionsKey],
	send: ({ input: { registration, date, present } }) => setAttendance(registration, date, present),
	label: ({ t }) => t("waiting.checkIn"),
	content: ({ present }, { t }) => t(present ? "attendance.present" : "attendance.absent"),
};
