/** Words of a protocol, which have no translation. */
export function Codes({ values }: { readonly values: readonly string[] }) {
	return values.length === 0 ? "–" : <span className="hash">{values.join(" · ")}</span>;
}
