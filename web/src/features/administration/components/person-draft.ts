import type { Membership, Person, PersonInput, Role } from "@/api/models";
import type { MessageKey } from "@/shared/i18n/messages";
import { today } from "@/shared/dates/today";

export interface MembershipDraft {
	organisation: string;
	roles: Role[];
	from: string;
	to: string;
}

/** The form's own shape: what may be left out is empty. */
export interface PersonDraft {
	username: string;
	name: { title?: string; given: string; family?: string; en?: string };
	email: string;
	phone: string;
	locale: "th" | "en";
	memberships: MembershipDraft[];
	/** The first password of a new account; never kept with the draft. */
	password: string;
}

export function blankMembership(organisation = ""): MembershipDraft {
	return { organisation, roles: [], from: today(), to: "" };
}

export function blankPerson(organisation = ""): PersonDraft {
	return {
		username: "",
		name: { title: "", given: "", family: "", en: "" },
		email: "",
		phone: "",
		locale: "th",
		memberships: [blankMembership(organisation)],
		password: "",
	};
}

export function draftOf(person: Person): PersonDraft {
	const { title, given, family, en } = person.name;
	return {
		username: person.username,
		name: { title: title ?? "", given, family: family ?? "", en: en ?? "" },
		email: person.email ?? "",
		phone: person.phone ?? "",
		locale: person.locale === "en" ? "en" : "th",
		memberships: person.memberships.map(membershipDraftOf),
		password: "",
	};
}

function membershipDraftOf({ organisation, roles, from, to }: Membership): MembershipDraft {
	return { organisation, roles: roles as Role[], from, to: to ?? "" };
}

export function inputOf({ username, name, email, phone, locale, memberships }: PersonDraft): PersonInput {
	return { username, name, email, phone, locale, memberships };
}

/** What the form calls its fields. */
export const personLabels: Readonly<Record<string, MessageKey>> = {
	username: "person.username",
	name: "person.name",
	email: "field.email",
	phone: "field.phone",
	locale: "person.language",
	memberships: "person.memberships",
} satisfies Partial<Record<keyof PersonDraft, MessageKey>>;
