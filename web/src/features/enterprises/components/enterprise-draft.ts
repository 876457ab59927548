import type { Enterprise, EnterpriseInput } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";

/** The form's own shape: numbers are text while they are typed. */
export interface EnterpriseDraft extends Omit<EnterpriseInput, "members"> {
	members: { count: string; women: string; youth: string };
}

export function blankEnterprise(): EnterpriseDraft {
	return {
		kind: "community-enterprise",
		name: { th: "", en: "" },
		registrationNumber: "",
		juristicNumber: "",
		subdistrict: "",
		address: "",
		members: { count: "", women: "", youth: "" },
		leader: { title: "", given: "", family: "", en: "" },
		phone: "",
		agreement: "",
		sample: false,
	};
}

export function draftOf(enterprise: Enterprise): EnterpriseDraft {
	const blank = blankEnterprise();
	const { members } = enterprise;
	return {
		kind: enterprise.kind,
		name: enterprise.name,
		registrationNumber: enterprise.registrationNumber ?? "",
		juristicNumber: enterprise.juristicNumber ?? "",
		subdistrict: enterprise.subdistrict,
		address: enterprise.address ?? "",
		members: members
			? { count: String(members.count), women: String(members.women ?? ""), youth: String(members.youth ?? "") }
			: blank.members,
		leader: enterprise.leader ?? blank.leader,
		phone: enterprise.phone ?? "",
		agreement: enterprise.agreement,
		organisation: enterprise.organisation ?? undefined,
		sample: enterprise.sample,
	};
}

export function inputOf(draft: EnterpriseDraft): EnterpriseInput {
	const { count, women, youth } = draft.members;
	const members =
		count === "" && women === "" && youth === "" ? undefined : { count: Number(count), women: whole(women), youth: whole(youth) };
	return { ...draft, members };
}

function whole(typed: string): number | undefined {
	return typed === "" ? undefined : Number(typed);
}

/** What the form calls its fields. */
export const enterpriseLabels: Readonly<Record<string, MessageKey>> = {
	kind: "field.kind",
	name: "enterprise.name",
	registrationNumber: "enterprise.registrationNumber",
	juristicNumber: "enterprise.juristicNumber",
	subdistrict: "enterprise.subdistrict",
	address: "enterprise.address",
	members: "enterprise.members",
	leader: "enterprise.leader",
	agreement: "enterprise.agreement",
	phone: "field.phone",
	organisation: "party.organisation",
	sample: "sample.mark",
} satisfies Partial<Record<keyof EnterpriseDraft, MessageKey>>;
