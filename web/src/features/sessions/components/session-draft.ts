import type { SessionInput } from "@/api/models";

/** The form's own shape: the capacity is text while it is typed. */
export interface SessionDraft extends Omit<SessionInput, "capacity"> {
	capacity: string;
}

export function blankDay(): SessionInput["days"][number] {
	return { date: "", startsAt: "09:00", endsAt: "16:00" };
}

export function blankSession(): SessionDraft {
	return {
		course: "",
		title: { th: "", en: "" },
		agreement: "",
		objective: "",
		enterprises: [],
		days: [blankDay()],
		venue: { th: "", en: "" },
		subdistrict: "",
		onlineUrl: "",
		capacity: "30",
		trainer: { title: "", given: "", family: "", en: "" },
		sample: false,
	};
}

export function inputOf(draft: SessionDraft): SessionInput {
	return { ...draft, capacity: Number(draft.capacity) };
}
