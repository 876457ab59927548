import type { ReactNode } from "react";

export interface Fact {
	readonly label: string;
	readonly value: ReactNode;
}

/** Label and value pairs; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	return (
		<dl className="facts">
			{facts
				.filter(({ value }) => value !== undefined && value !== null && value !== "")
				.map(({ label, value }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}
