import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Person } from "@/api/models";
import { useMe } from "@/features/session-user/api/me";
import { may } from "@/features/session-user/api/permissions";
import { SaveProblem } from "@/shared/forms/save-problem";
import { useAction } from "@/shared/forms/use-action";
import type { Versioned } from "@/shared/http/versioned";
import type { MessageKey } from "@/shared/i18n/messages";
import { formatPersonName } from "@/shared/i18n/person-name";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { type StateChange, changeAccountState, peopleKey } from "../api/people";

interface Decision {
	readonly change: StateChange;
	/** The version that was on screen when it was decided. */
	readonly etag: string;
}

interface Wording {
	readonly action: MessageKey;
	readonly text: MessageKey;
}

/** In the order they are offered; each is possible from these states only. */
const changes: readonly { readonly change: StateChange; readonly from: readonly Person["state"][]; readonly wording: Wording }[] = [
	{ change: "resumption", from: ["suspended", "left"], wording: { action: "person.resume", text: "person.resume.text" } },
	{ change: "suspension", from: ["active"], wording: { action: "person.suspend", text: "person.suspend.text" } },
	{ change: "leaving", from: ["active", "suspended"], wording: { action: "person.leave", text: "person.leave.text" } },
	{ change: "erasure", from: ["active", "suspended", "left"], wording: { action: "person.erase", text: "person.erase.text" } },
];

/** What the signed-in person may do with somebody's account. Nobody ends or restores the own one. */
export function PersonActions({ read }: { readonly read: Versioned<Person> }) {
	const { t, locale } = useI18n();
	const me = useMe();
	const queries = useQueryClient();
	const { value: person, etag } = read;
	const [asking, setAsking] = useState<StateChange | undefined>(undefined);
	const decide = useAction({
		send: (decision: Decision, key) => changeAccountState(person.id, decision.change, decision.etag, key),
		renews: [peopleKey],
		said: () => t("said.saved"),
		done: () => {
			setAsking(undefined);
		},
	});
	if (!may(me, "suspendAccountState") || person.state === "erased") {
		return null;
	}
	const offered = changes.filter(({ change, from }) => from.includes(person.state) && (change !== "erasure" || may(me, "eraseAccountState")));
	const asked = offered.find(({ change }) => change === asking);
	const reload = () => {
		void queries.invalidateQueries({ queryKey: peopleKey }).then(decide.clear);
	};
	return (
		<section className="card stack">
			<h2>{t("person.account.change")}</h2>
			{me?.id === person.id ? (
				<Notice title={t("person.own.title")}>
					<p>{t("person.own.text")}</p>
				</Notice>
			) : (
				<div className="actions">
					{offered.map(({ change, wording }) => (
						<Button key={change} look={change === "erasure" ? "danger" : "outline"} onPress={() => { decide.clear(); setAsking(change); }}>
							{t(wording.action)}
						</Button>
					))}
				</div>
			)}
			{asked === undefined ? <SaveProblem error={decide.error} onReload={reload} /> : null}
			{asked === undefined ? null : (
				<ConfirmDialog
					title={t("person.confirm", { action: t(asked.wording.action), name: formatPersonName(person.name, locale) })}
					submitLabel={t(asked.wording.action)}
					look={asked.change === "resumption" ? "primary" : "danger"}
					running={decide.running}
					error={decide.error}
					onReload={reload}
					onClose={() => { decide.clear(); setAsking(undefined); }}
					onConfirm={() => { decide.run({ change: asked.change, etag }); }}
				>
					<p>{t(asked.wording.text)}</p>
					{asked.change === "erasure" ? <WhatErasureTakes /> : null}
				</ConfirmDialog>
			)}
		</section>
	);
}

function WhatErasureTakes() {
	const { t } = useI18n();
	return (
		<Notice tone="bad" title={t("person.erase.lost")}>
			<ul className="bullets">
				<li>{t("person.erase.lost.identity")}</li>
				<li>{t("person.erase.lost.access")}</li>
				<li>{t("person.erase.lost.history")}</li>
			</ul>
			<p>{t("person.erase.kept")}</p>
		</Notice>
	);
}
