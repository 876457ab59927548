import type { OutcomeInput } from "@/api/models";
import { fingerprint } from "@/shared/forms/fingerprint";
import { withoutBlanks } from "@/shared/forms/without-blanks";
import { Problem } from "@/shared/http/problem";
import type { I18n } from "@/shared/i18n/use-i18n";
import type { NewSending, SendingKind } from "@/shared/queue/sending";
import { attachEvidence, correctOutcome, outcomesKey, readOutcome, reportOutcome } from "../api/outcomes";
import { projectsKey } from "../api/projects";
import { evidenceDraft, keyOf } from "./evidence-files";
import { draftOf } from "./outcome-draft";

export interface ReportToSend {
	readonly project: string;
	readonly outcome: OutcomeInput;
}

export interface CorrectionToSend {
	readonly etag: string;
	/** What the correction started from. */
	readonly base: OutcomeInput;
	readonly outcome: OutcomeInput;
}

const renews = [outcomesKey, projectsKey, ["agreements"]];
const resourceOf = (outcome: string) => `outcome ${outcome}`;

/** Under which a form keeps what is typed. */
export const reportDraft = (project: string) => `outcome.new.${project}`;
export const correctionDraft = (outcome: string) => `outcome.${outcome}`;

export function reportToSend(id: string, project: string, outcome: OutcomeInput, subject: string): NewSending<ReportToSend> {
	return { id, kind: "report-outcome", resource: resourceOf(id), input: { project, outcome }, subject };
}

export function correctionToSend(id: string, input: CorrectionToSend, key: string, subject: string): NewSending<CorrectionToSend & { id: string }> {
	return { id: key, kind: "correct-outcome", resource: resourceOf(id), input: { id, ...input }, subject };
}

/** After the report of the same outcome, if that waits too. */
export function evidenceToSend(outcome: string, file: File, subject: string): NewSending<string> {
	return { id: keyOf(file), kind: "attach-evidence", resource: resourceOf(outcome), input: outcome, subject, file };
}

export const outcomeReports: SendingKind<ReportToSend> = {
	renews,
	creates: true,
	send: async ({ id, input }) => {
		await reportOutcome(input.project, input.outcome, id);
	},
	label: ({ t }) => t("waiting.report"),
	content: ({ outcome }, i18n) => figure(outcome, i18n),
	form: ({ input: { project, outcome } }) => ({
		place: `/projects/${project}/report`,
		draft: reportDraft(project),
		content: { value: { ...blankNote, ...outcome } },
	}),
};

export const outcomeCorrections: SendingKind<CorrectionToSend & { id: string }> = {
	renews,
	send: async ({ input: { id, etag, outcome } }) => {
		try {
			await correctOutcome(id, etag, outcome);
		} catch (error) {
			// an earlier attempt may have arrived although its answer did not: then it is no colleague's change
			if (!(error instanceof Problem && error.stale && same(draftOf(await readOutcome(id)), outcome))) {
				throw error;
			}
		}
	},
	label: ({ t }) => t("waiting.correction"),
	content: ({ outcome }, i18n) => figure(outcome, i18n),
	// the form is on the version it started from; a colleague's changes are merged there, before anybody's eyes
	form: ({ input: { id, etag, base, outcome } }) => ({
		place: `/outcomes/${id}/correct`,
		draft: correctionDraft(id),
		content: { value: { ...blankNote, ...outcome }, base, etag },
	}),
};

export const evidenceFiles: SendingKind<string> = {
	renews,
	send: async ({ id, input }, file) => {
		if (file !== undefined) {
			await attachEvidence(input, file, id);
		}
	},
	label: ({ t }) => t("waiting.evidence"),
	content: () => "",
	form: ({ input }) => ({ place: `/outcomes/${input}`, draft: evidenceDraft(input), content: {} }),
};

function same(there: OutcomeInput, sent: OutcomeInput): boolean {
	const content = (outcome: OutcomeInput) => fingerprint(withoutBlanks({ ...outcome, acknowledged: null }));
	return content(there) === content(sent);
}

const blankNote = { note: "" };

function figure({ value, unitCode, period, note }: OutcomeInput, i18n: I18n): string {
	return [`${i18n.number(value)} ${unitCode}`, i18n.period(period.from, period.to), note ?? ""].filter((part) => part !== "").join(" · ");
}
