import type { ProjectInput } from "@/api/models";
import { today } from "@/shared/dates/today";

/** The form's own shape: the readiness level is text while it is typed. */
export interface ProjectDraft extends Omit<ProjectInput, "trlStart"> {
	trlStart: string;
}

export function blankProject(enterprise: string): ProjectDraft {
	const none = { th: "", en: "" };
	return {
		enterprise,
		agreement: "",
		objective: "",
		title: none,
		summary: none,
		technology: none,
		trlStart: "",
		startsOn: today(),
		endsOn: "",
		stage: "diagnosed",
		baselines: [],
		sample: false,
	};
}

export function inputOf(draft: ProjectDraft): ProjectInput {
	return { ...draft, trlStart: draft.trlStart === "" ? undefined : Number(draft.trlStart) };
}
