/** What stays out of the browser's storage, wherever it stands in an input. */
const neverStored = new Set(["personalNumber", "password", "clientSecret"]);

/** The same text for the same content: whatever the order of the properties; a file is its name, size and time. */
export function fingerprint(input: unknown): string {
	return JSON.stringify(input ?? null, (_, value: unknown) => {
		if (value instanceof File) {
			return { name: value.name, size: value.size, lastModified: value.lastModified };
		}
		if (typeof value === "object" && value !== null && !Array.isArray(value)) {
			return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
		}
		return value;
	});
}

/** The content without what is never stored. */
export function storable(content: string): string {
	return JSON.stringify(JSON.parse(content, (name, value: unknown) => (neverStored.has(name) ? undefined : value)));
}
