import type { ReactNode } from "react";

export interface Fact {
	readonly label: string;
	readonly value: ReactNode;
	/** A long value gets the whole width. */
	readonly wide?: boolean;
}

/** Label and value pairs; those without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
	return (
		<dl className="facts">
			{facts
				.filter(({ value }) => value !== undefined && value !== null && value !== "")
				.map(({ label, value, wide }) => (
					<div key={label} className={wide === true ? "wide" : undefined}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}
