/** Reads what stands behind the question mark of an address; what it does not know counts as absent. */
export function word(value: unknown): string | undefined {
	return typeof value === "string" && value !== "" ? value : undefined;
}

export function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
	return known.find((one) => one === value);
}
