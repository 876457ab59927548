import { ObjectivesAtHome, OwnSharesAtHome } from "@/features/agreements/components/objectives-at-home";

interface AtAGlanceProps {
	/** Whether the reader's organisation is one that contributes itself. */
	readonly own: boolean;
}

/** What was promised and how far it has come, with the part of the reader's own organisation. */
export function AtAGlance({ own }: AtAGlanceProps) {
	return (
		<>
			{own ? <OwnSharesAtHome /> : null}
			<ObjectivesAtHome />
		</>
	);
}
