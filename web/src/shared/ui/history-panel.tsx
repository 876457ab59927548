import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import { useSubdistricts } from "@/shared/geography/subdistricts";
import { type Change, type Known, sentences } from "@/shared/history/sentences";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "./button";
import { QueryView } from "./states";

interface HistoryLine {
	readonly at: string;
	readonly actor: { readonly name: string };
	readonly through?: string | null;
	readonly action: string;
	readonly changes: readonly Change[];
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

/** What was done, in the reader's language; the service's own word for what this screen does not know. */
export function actionName(action: string, t: ReturnType<typeof useI18n>["t"]): string {
	const key = actions[action];
	return key === undefined ? action : t(key);
}

/** Who did it, and the client it was done through where one acted in that name. */
export function actorName({ actor, through }: Pick<HistoryLine, "actor" | "through">, t: ReturnType<typeof useI18n>["t"]): string {
	return through === undefined || through === null ? actor.name : t("history.through", { name: actor.name, client: through });
}

/** As many as are read without asking for more. */
const shownAtOnce = 5;
const saidAtOnce = 3;

/** Who changed what, and when: sentences, folded by change; newest first as the services give it. */
export function HistoryPanel({ query, known }: { readonly query: UseQueryResult<readonly HistoryLine[]>; readonly known?: Known | undefined }) {
	const { t, number } = useI18n();
	const [all, setAll] = useState(false);
	return (
		<section className="card">
			<h2>{t("history.title")}</h2>
			<QueryView query={query}>
				{(lines) =>
					lines.length === 0 ? (
						<p className="muted">{t("history.empty")}</p>
					) : (
						<>
							<ol className="timeline">
								{(all ? lines : lines.slice(0, shownAtOnce)).map((line) => (
									<HistoryEntry key={`${line.at}${line.action}`} line={line} known={known} />
								))}
							</ol>
							{all || lines.length <= shownAtOnce ? null : (
								<Button small onPress={() => { setAll(true); }}>
									{t("history.earlier", { count: number(lines.length - shownAtOnce) })}
								</Button>
							)}
						</>
					)
				}
			</QueryView>
		</section>
	);
}

function HistoryEntry({ line, known }: { readonly line: HistoryLine; readonly known: Known | undefined }) {
	const i18n = useI18n();
	const { t, instant } = i18n;
	const places = usePlaceNames(line.changes);
	return (
		<li>
			<p className="strong">{actionName(line.action, t)}</p>
			<p className="small muted">
				{actorName(line, t)} · {instant(line.at)}
			</p>
			<Sentences said={sentences(line.changes, i18n, (field, value) => known?.(field, value) ?? places(field, value))} folded={begins.has(line.action)} />
		</li>
	);
}

const placed: ReadonlySet<string> = new Set(["subdistrict", "area"]);

/** Histories keep the codes of sub-districts; who reads them knows their names. */
function usePlaceNames(changes: readonly Change[]): Known {
	const { text } = useI18n();
	const values = changes.filter(({ pointer }) => placed.has(pointer.split("/")[1] ?? "")).flatMap(({ from, to }) => [from, to].flat());
	const codes = [...new Set(values.filter((value) => typeof value === "string" && /^\d{6}$/.test(value)))] as string[];
	const found = useSubdistricts(codes);
	return (field, value) => {
		const place = placed.has(field) ? found.find(({ code }) => code === value)?.subdistrict : undefined;
		return place === undefined ? undefined : text(place.name);
	};
}

/** What is there from the beginning is not news. */
const begins: ReadonlySet<string> = new Set(["created", "opened", "registered", "provisioned"]);

function Sentences({ said, folded }: { readonly said: readonly string[]; readonly folded: boolean }) {
	const { t, number } = useI18n();
	const open = folded ? [] : said.slice(0, saidAtOnce);
	const rest = said.slice(open.length);
	return (
		<>
			{open.length === 0 ? null : <SentenceList said={open} />}
			{rest.length === 0 ? null : (
				<details className="small">
					<summary>{folded ? t("history.said.details") : t("history.said.more", { count: number(rest.length) })}</summary>
					<SentenceList said={rest} />
				</details>
			)}
		</>
	);
}

function SentenceList({ said }: { readonly said: readonly string[] }) {
	return (
		<ul className="sentences small">
			{said.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	);
}
