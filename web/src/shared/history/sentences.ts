import { isMessageKey, type MessageKey } from "@/shared/i18n/messages";
import type { I18n } from "@/shared/i18n/use-i18n";
import { fields, figures, machine, people, unseen, words } from "./fields";

export interface Change {
	readonly pointer: string;
	readonly from?: unknown;
	readonly to?: unknown;
}

/** The name of something that a page knows and a history only has the code of. */
export type Known = (field: string, value: string) => string | undefined;

interface Reader extends I18n {
	readonly known: Known | undefined;
}

interface Part {
	readonly path: readonly string[];
	readonly from: unknown;
	readonly to: unknown;
}

/** What a change did, a sentence for each thing it did, in the reader's language and with the words of the screens. */
export function sentences(changes: readonly Change[], language: I18n, known?: Known): readonly string[] {
	const i18n: Reader = { ...language, known };
	const parts = changes.map((change) => ({ path: pathOf(change.pointer), from: change.from, to: change.to }));
	const told: string[] = [];
	const gone = new Set<Part>();
	for (const part of parts) {
		if (gone.has(part)) {
			continue;
		}
		const element = elementOf(part, parts);
		if (element !== undefined) {
			element.parts.forEach((one) => gone.add(one));
			told.push(elementSentence(element, i18n));
		} else if (!hidden(part.path)) {
			const other = otherLanguage(part, parts);
			if (other !== undefined) {
				gone.add(part).add(other);
			}
			told.push(valueSentence(other !== undefined && part.path.at(-1) !== i18n.locale ? other : part, other !== undefined, i18n));
		}
	}
	return told.filter((sentence, index) => sentence !== "" && told.indexOf(sentence) === index);
}

interface Element {
	readonly path: readonly string[];
	readonly added: boolean;
	readonly parts: readonly Part[];
}

/** The outermost part of a list that came or went as a whole with this value. */
function elementOf(part: Part, parts: readonly Part[]): Element | undefined {
	for (let length = 2; length <= part.path.length; length++) {
		const path = part.path.slice(0, length);
		const inside = parts.filter((one) => path.every((step, index) => one.path[index] === step));
		const added = inside.every((one) => isNothing(one.from));
		if (isPlace(path.at(-1) ?? "") && (added || inside.every((one) => isNothing(one.to))) && isWhole(inside, length)) {
			return { path, added, parts: inside };
		}
	}
	return undefined;
}

/** Something with an id came or went if its id did; without one, if more than one value of its own did. */
function isWhole(inside: readonly Part[], length: number): boolean {
	const own = inside.filter((one) => one.path.length === length + 1 || (one.path.length === length + 2 && isLanguage(one.path.at(-1))));
	return inside.some((one) => one.path.length === length) || own.some((one) => one.path[length] === "id") || own.length > 1;
}

function elementSentence({ path, added, parts }: Element, i18n: Reader): string {
	const shown = parts.filter((one) => !hidden(one.path) && !(isLanguage(one.path.at(-1)) && one.path.at(-1) !== i18n.locale));
	const values = shown.map((one) => shownValue(one.path, added ? one.to : one.from, i18n)).filter((value) => value !== "");
	const what = values.slice(0, 3).join(" · ") + (values.length > 3 ? " …" : "");
	return i18n.t(added ? "history.said.added" : "history.said.removed", { field: labelOf(path, i18n), value: what === "" ? "–" : what });
}

function valueSentence({ path, from, to }: Part, bothLanguages: boolean, i18n: Reader): string {
	const language = path.at(-1);
	const label = labelOf(bothLanguages ? path.slice(0, -1) : path, i18n);
	const ofText = isLanguage(language) && !isEnglishName(path);
	const field = !bothLanguages && ofText ? i18n.t(language === "th" ? "field.inThai" : "field.inEnglish", { label }) : label;
	const before = shownValue(path, from, i18n);
	const after = shownValue(path, to, i18n);
	if (before === "" && after === "") {
		return isNothing(from) && isNothing(to) ? "" : i18n.t("history.said.other", { field });
	}
	if (before === "") {
		return i18n.t("history.said.set", { field, to: after });
	}
	return after === "" ? i18n.t("history.said.cleared", { field, from: before }) : i18n.t("history.said.changed", { field, from: before, to: after });
}

function otherLanguage(part: Part, parts: readonly Part[]): Part | undefined {
	const language = part.path.at(-1);
	if (!isLanguage(language) || part.path.length < 2) {
		return undefined;
	}
	const base = part.path.slice(0, -1).join("/");
	return parts.find((one) => one !== part && isLanguage(one.path.at(-1)) && one.path.slice(0, -1).join("/") === base);
}

function labelOf(path: readonly string[], { t, number }: I18n): string {
	const labels: string[] = [];
	path.forEach((step, index) => {
		if (/^\d+$/.test(step)) {
			labels.push(`${labels.pop() ?? ""} ${number(Number(step) + 1)}`.trim());
		} else if (!isPlace(step) && !unseen.has(step) && !(isLanguage(step) && index === path.length - 1 && index > 0 && !isEnglishName(path))) {
			const key: MessageKey | undefined = step === "title" && people.has(path[index - 1] ?? "") ? "name.title" : Object.hasOwn(fields, step) ? fields[step] : undefined;
			labels.push(key === undefined ? step : t(key));
		}
	});
	return labels.filter((label, index) => label !== labels[index - 1]).join(" › ");
}

function shownValue(path: readonly string[], value: unknown, i18n: Reader): string {
	if (isNothing(value)) {
		return "";
	}
	if (typeof value === "boolean") {
		return i18n.t(value ? "history.yes" : "history.no");
	}
	if (typeof value === "number") {
		return i18n.number(value);
	}
	if (Array.isArray(value)) {
		return value.map((one) => shownValue(path, one, i18n)).filter((one) => one !== "").join(", ");
	}
	return typeof value === "string" ? shownText(path, value, i18n) : "";
}

function shownText(path: readonly string[], value: string, i18n: Reader): string {
	const field = path.filter((step) => !isPlace(step) && !isLanguage(step)).at(-1) ?? "";
	const name = i18n.known?.(field, value);
	if (name !== undefined || isId(value)) {
		return name ?? "";
	}
	if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
		return i18n.date(value);
	}
	if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) {
		return i18n.instant(value);
	}
	const duration = /^P(\d+)([YMD])$/.exec(value);
	if (duration !== null) {
		return new Intl.NumberFormat(i18n.locale, { style: "unit", unit: units[duration[2] as keyof typeof units], unitDisplay: "long" }).format(Number(duration[1]));
	}
	if (figures.has(field) && /^-?\d+(\.\d+)?$/.test(value)) {
		return i18n.number(value);
	}
	const key = (words[field] ?? []).map((place) => place + value).find(isMessageKey);
	return key === undefined ? value : i18n.t(key);
}

const units = { Y: "year", M: "month", D: "day" } as const;

/** A person has one name in Thai, and may have one in English beside it; any other text is in both languages. */
function isEnglishName(path: readonly string[]): boolean {
	return path.at(-1) === "en" && people.has(path.at(-2) ?? "");
}

function hidden(path: readonly string[]): boolean {
	return path.some((step) => machine.has(step));
}

function pathOf(pointer: string): readonly string[] {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isNothing(value: unknown): boolean {
	return value === null || value === undefined || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

function isLanguage(step: string | undefined): boolean {
	return step === "th" || step === "en";
}

function isPlace(step: string): boolean {
	return /^\d+$/.test(step) || isId(step);
}

function isId(text: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
