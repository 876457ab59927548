/** What was left empty is not sent: blank texts, and objects that hold nothing else. Lists keep their places. */
export function withoutBlanks<T extends object>(input: T): T {
	return (prune(input) ?? {}) as T;
}

function prune(value: unknown): unknown {
	if (typeof value === "string") {
		const trimmed = value.trim();
		return trimmed === "" ? undefined : trimmed;
	}
	if (Array.isArray(value)) {
		return value.map((item: unknown) => prune(item) ?? {});
	}
	if (typeof value === "object" && value !== null) {
		const kept = Object.entries(value)
			.map(([key, item]) => [key, prune(item)] as const)
			.filter(([, item]) => item !== undefined && item !== null);
		return kept.length === 0 ? undefined : Object.fromEntries(kept);
	}
	return value;
}
