import type { UseQueryResult } from "@tanstack/react-query";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { QueryView } from "./states";

interface HistoryLine {
	readonly at: string;
	readonly actor: { readonly name: string };
	readonly action: string;
	readonly changes: readonly { readonly pointer: string; readonly from?: unknown; readonly to?: unknown }[];
}

const actions: Readonly<Record<string, MessageKey>> = {
	created: "history.created",
	opened: "history.created",
	registered: "history.created",
	reported: "history.reported",
	changed: "history.changed",
	corrected: "history.changed",
	replaced: "history.changed",
	signed: "history.signed",
	"signing-corrected": "history.signingCorrected",
	terminated: "history.terminated",
	"evidence-added": "history.evidence",
	verified: "history.verified",
	returned: "history.returned",
	withdrawn: "history.withdrawn",
	closed: "history.closed",
	removed: "history.removed",
	active: "history.active",
	suspended: "history.suspended",
	left: "history.left",
	erased: "history.erased",
	"secret-changed": "history.secret",
	approved: "history.approved",
	rejected: "history.rejected",
	"domain-added": "history.domainAdded",
	"domain-verified": "history.domainVerified",
	"domain-removed": "history.domainRemoved",
	"logo-changed": "history.logoChanged",
	"logo-removed": "history.logoRemoved",
};

/** Who changed what, and when; newest first as the services give it. */
export function HistoryPanel({ query }: { readonly query: UseQueryResult<readonly HistoryLine[]> }) {
	const { t, instant } = useI18n();
	return (
		<section className="card">
			<h2>{t("history.title")}</h2>
			<QueryView query={query}>
				{(lines) =>
					lines.length === 0 ? (
						<p className="muted">{t("history.empty")}</p>
					) : (
						<ol className="timeline">
							{lines.map((line) => {
								const action = actions[line.action];
								return (
									<li key={`${line.at}${line.action}`}>
										<p className="strong">{action === undefined ? line.action : t(action)}</p>
										<p className="small muted">
											{line.actor.name} · {instant(line.at)}
										</p>
										{line.changes.length === 0 ? null : <Changes changes={line.changes} />}
									</li>
								);
							})}
						</ol>
					)
				}
			</QueryView>
		</section>
	);
}

function Changes({ changes }: { readonly changes: HistoryLine["changes"] }) {
	const { t, number } = useI18n();
	return (
		<details className="small">
			<summary>{t("history.changes", { count: number(changes.length) })}</summary>
			<ul className="stack-s">
				{changes.map((change) => (
					<li key={change.pointer} className="hash">
						{change.pointer}: {shown(change.from)} → {shown(change.to)}
					</li>
				))}
			</ul>
		</details>
	);
}

function shown(value: unknown): string {
	if (value === null || value === undefined) {
		return "–";
	}
	return typeof value === "string" ? value : JSON.stringify(value);
}
