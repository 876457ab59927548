import { fingerprint } from "./fingerprint";

export interface Merged<T> {
	readonly value: T;
	/** Fields that both changed, each in their own way; mine is kept. */
	readonly clashes: readonly string[];
}

/** Three ways: what I did not touch follows the colleague, what I changed stays mine. */
export function merge<T extends object>(base: T, mine: T, theirs: T): Merged<T> {
	const value: Partial<T> = {};
	const clashes: string[] = [];
	for (const field of Object.keys({ ...base, ...theirs, ...mine }) as (keyof T & string)[]) {
		const touched = !same(mine[field], base[field]);
		value[field] = touched ? mine[field] : theirs[field];
		if (touched && !same(theirs[field], base[field]) && !same(theirs[field], mine[field])) {
			clashes.push(field);
		}
	}
	return { value: value as T, clashes };
}

function same(one: unknown, other: unknown): boolean {
	return fingerprint(one) === fingerprint(other);
}
