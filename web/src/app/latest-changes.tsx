import { queryOptions, useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { agreementsApi, enterprisesApi, trainingApi } from "@/api/clients";
import type { LatestChange, Page } from "@/api/models";
import { body } from "@/shared/http/versioned";
import type { MessageKey } from "@/shared/i18n/messages";
import { useI18n } from "@/shared/i18n/use-i18n";
import { actionName, actorName } from "@/shared/ui/history-panel";
import { Failure, Skeleton } from "@/shared/ui/states";

const limit = 10;
const query = { limit };

/** Each service knows its own; the latest of all are shown. */
const queries = [
	queryOptions({
		queryKey: ["changes", "agreements"],
		queryFn: async ({ signal }) => body<Page<LatestChange>>(await agreementsApi.GET("/api/agreements/changes", { params: { query }, signal })).items,
	}),
	queryOptions({
		queryKey: ["changes", "enterprises"],
		queryFn: async ({ signal }) => body<Page<LatestChange>>(await enterprisesApi.GET("/api/outcomes/changes", { params: { query }, signal })).items,
	}),
	queryOptions({
		queryKey: ["changes", "sessions"],
		queryFn: async ({ signal }) => body<Page<LatestChange>>(await trainingApi.GET("/api/sessions/changes", { params: { query }, signal })).items,
	}),
];

const kinds: Readonly<Record<string, { readonly name: MessageKey; readonly path: string }>> = {
	agreement: { name: "home.kind.agreement", path: "/agreements" },
	enterprise: { name: "home.kind.enterprise", path: "/enterprises" },
	project: { name: "home.kind.project", path: "/projects" },
	outcome: { name: "home.kind.outcome", path: "/outcomes" },
	session: { name: "home.kind.session", path: "/sessions" },
};

/** Who did what lately, over everything the reader may inspect. */
export function LatestChanges() {
	const { t, text, instant } = useI18n();
	const answers = useQueries({ queries });
	const failed = answers.find(({ error }) => error !== null)?.error;
	const latest = answers
		.flatMap(({ data }) => data ?? [])
		.sort((one, other) => other.at.localeCompare(one.at))
		.slice(0, limit);
	return (
		<section className="card stack" aria-labelledby="latest-changes">
			<h2 id="latest-changes">{t("home.changes")}</h2>
			{failed ? <Failure error={failed} /> : null}
			{answers.some(({ isPending }) => isPending) ? <Skeleton lines={3} /> : null}
			{latest.length === 0 && answers.every(({ isSuccess }) => isSuccess) ? <p className="muted">{t("home.noChanges")}</p> : null}
			<ol className="timeline">
				{latest.map((change) => {
					const kind = kinds[change.type];
					const address = `${kind?.path ?? ""}/${change.subject}`;
					const what = `${actionName(change.action, t)} · ${kind === undefined ? change.type : t(kind.name)}`;
					const name = change.name ? text(change.name) : what;
					return (
						<li key={change.id}>
							{kind === undefined ? (
								<p className="strong">{name}</p>
							) : (
								<Link to={address} className="strong">
									{name}
								</Link>
							)}
							<p className="small muted">
								{[...(change.name ? [what] : []), actorName(change, t), instant(change.at)].join(" · ")}
							</p>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
