import type { MessageKey } from "@/shared/i18n/messages";

/** The most that the platform takes in one request. */
const limit = 1024 * 1024;

/** How a workbook (.xlsx) begins. */
const workbook = [0x50, 0x4b] as const;

/** Where text tables end and other files begin: no text holds this, but UTF-16. */
const nothing = 0;

/** What can be told of a file before it is sent; undefined: it may be a table. */
export async function fileFault(file: File): Promise<MessageKey | undefined> {
	if (file.size === 0) {
		return "import.file.empty";
	}
	if (file.size > limit) {
		return "import.file.tooLarge";
	}
	const start = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
	if (begins(start, 0xd0, 0xcf)) {
		return "import.file.oldWorkbook";
	}
	const mayBeTable = begins(start, ...workbook) || begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff) || !start.includes(nothing);
	return mayBeTable ? undefined : "import.file.notText";
}

/** What a table is sent as; its content tells, names and browsers differ. */
export function tableType(bytes: ArrayBuffer): string {
	return begins(new Uint8Array(bytes), ...workbook) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
}

function begins(start: Uint8Array, ...bytes: readonly number[]): boolean {
	return bytes.every((byte, index) => start[index] === byte);
}

const columns: Readonly<Record<string, MessageKey>> = {
	title: "name.title",
	given: "name.given",
	family: "name.family",
	en: "name.en",
	email: "person.email",
	phone: "field.phone",
	organisation: "party.organisation",
	roles: "membership.roles",
	locale: "person.language",
};

interface Place {
	/** Undefined: the file as a whole. */
	readonly line: number | undefined;
	readonly column: MessageKey | number | undefined;
}

/** `/12/email` is the e-mail address in line 12, `/1/7` the seventh column's header. */
export function placeOf(pointer: string): Place {
	const [, line, column] = pointer.split("/");
	const number = Number(line);
	if (line === undefined || !Number.isInteger(number)) {
		return { line: undefined, column: undefined };
	}
	const position = Number(column);
	return { line: number, column: columns[column ?? ""] ?? (Number.isInteger(position) ? position : undefined) };
}
