import type { Organisation, OrganisationInput } from "@/api/models";
import { today } from "@/shared/dates/today";
import type { MessageKey } from "@/shared/i18n/messages";

interface NameDraft {
	name: { th: string; en: string };
	from: string;
	to: string;
}

export interface TieDraft {
	organisation: string;
	from: string;
	to: string;
}

export interface OrganisationDraft {
	code: string;
	kind: Organisation["kind"];
	names: NameDraft[];
	memberOf: TieDraft[];
	supportedBy: TieDraft[];
	successor: string;
}

export function blankName(): NameDraft {
	return { name: { th: "", en: "" }, from: today(), to: "" };
}

export function blankTie(): TieDraft {
	return { organisation: "", from: today(), to: "" };
}

export function blankOrganisation(): OrganisationDraft {
	return { code: "", kind: "company", names: [blankName()], memberOf: [], supportedBy: [], successor: "" };
}

export function draftOf(organisation: Organisation): OrganisationDraft {
	return {
		code: organisation.code,
		kind: organisation.kind,
		names: organisation.names.map(({ name, from, to }) => ({ name, from, to: to ?? "" })),
		memberOf: organisation.memberOf.map(({ organisation: of, from, to }) => ({ organisation: of, from, to: to ?? "" })),
		supportedBy: (organisation.supportedBy ?? []).map(({ organisation: of, from, to }) => ({ organisation: of, from, to: to ?? "" })),
		successor: organisation.successor ?? "",
	};
}

export function inputOf(draft: OrganisationDraft): OrganisationInput {
	return draft;
}

/** What the form calls its fields. */
export const organisationLabels: Readonly<Record<string, MessageKey>> = {
	code: "organisation.code",
	kind: "field.kind",
	names: "organisation.names",
	memberOf: "organisation.memberOf",
	supportedBy: "organisation.supportedBy",
	successor: "organisation.successor",
} satisfies Record<keyof OrganisationDraft, MessageKey>;
