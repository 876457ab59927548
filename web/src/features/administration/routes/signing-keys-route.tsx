import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { SigningKey } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { useAction } from "@/shared/forms/use-action";
import { useI18n } from "@/shared/i18n/use-i18n";
import { BackLink } from "@/shared/ui/back-link";
import { Button } from "@/shared/ui/button";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { Notice } from "@/shared/ui/notice";
import { PageHead } from "@/shared/ui/page-head";
import { Empty, QueryView } from "@/shared/ui/states";
import { rotateSigningKeys, signingKeysKey, signingKeysQuery, withdrawSigningKey } from "../api/signing-keys";
import { SigningKeyTable } from "../components/signing-key-table";

type Intent = { readonly kind: "rotate" } | { readonly kind: "withdraw"; readonly kid: string };

export default function SigningKeysRoute(): ReactNode {
	const { t } = useI18n();
	const query = useQuery(signingKeysQuery);
	const mayRotate = useMay("rotateSigningKey");
	const [asking, setAsking] = useState<Intent | undefined>(undefined);
	const [done, setDone] = useState<Intent["kind"] | undefined>(undefined);
	const change = useAction({
		send: async (intent: Intent, key) => {
			await (intent.kind === "rotate" ? rotateSigningKeys(key) : withdrawSigningKey(intent.kid));
		},
		renews: [signingKeysKey],
		done: (_, intent) => {
			setAsking(undefined);
			setDone(intent.kind);
		},
	});
	const ask = (intent: Intent) => {
		change.clear();
		setDone(undefined);
		setAsking(intent);
	};
	return (
		<div className="page">
			<PageHead
				back={<BackLink to="/administration">{t("administration.title")}</BackLink>}
				title={t("keys.title")}
				lede={t("keys.lede")}
				actions={
					mayRotate ? (
						<Button look="primary" onPress={() => { ask({ kind: "rotate" }); }}>
							{t("keys.rotate")}
						</Button>
					) : undefined
				}
			/>
			<div role="status" className={done === undefined ? "visually-hidden" : undefined}>{done === undefined ? null : <Notice title={t(done === "rotate" ? "keys.rotated" : "keys.withdrawn")} />}</div>
			<QueryView query={query}>
				{(keys) =>
					keys.length === 0 ? (
						<Empty title={t("keys.empty")} text={t("keys.empty.text")} />
					) : (
						<div className="stack">
							{algorithmsOf(keys).map((algorithm) => (
								<section key={algorithm} className="stack" aria-label={algorithm}>
									<h2>{t("keys.of", { algorithm })}</h2>
									<SigningKeyTable
										keys={keys.filter((key) => key.algorithm === algorithm)}
										actions={(key) =>
											mayRotate && key.state === "retired" ? (
												<div>
													<Button look="danger" small aria-label={t("keys.withdrawNamed", { kid: key.kid })} onPress={() => { ask({ kind: "withdraw", kid: key.kid }); }}>
														{t("keys.withdraw")}
													</Button>
												</div>
											) : null
										}
									/>
								</section>
							))}
						</div>
					)
				}
			</QueryView>
			{asking === undefined ? null : (
				<ConfirmDialog
					title={t(asking.kind === "rotate" ? "keys.rotate.title" : "keys.withdraw.title")}
					submitLabel={t(asking.kind === "rotate" ? "keys.rotate" : "keys.withdraw")}
					look={asking.kind === "rotate" ? "primary" : "danger"}
					running={change.running}
					error={change.error}
					onClose={() => { change.clear(); setAsking(undefined); }}
					onConfirm={() => { change.run(asking); }}
				>
					<p>{t(asking.kind === "rotate" ? "keys.rotate.text" : "keys.withdraw.text")}</p>
					{asking.kind === "withdraw" ? <p className="hash">{asking.kid}</p> : <NotReady keys={query.data ?? []} />}
				</ConfirmDialog>
			)}
		</div>
	);
}

function algorithmsOf(keys: readonly SigningKey[]): SigningKey["algorithm"][] {
	return [...new Set(keys.map((key) => key.algorithm))].sort();
}

/** Foretells the refusal: a key that not everybody knows yet cannot sign. */
function NotReady({ keys }: { readonly keys: readonly SigningKey[] }) {
	const { t, instant } = useI18n();
	const [now] = useState(() => new Date().toISOString());
	const usable = algorithmsOf(keys).map((algorithm) =>
		keys
			.filter((key) => key.algorithm === algorithm && key.state === "next")
			.map((key) => key.usableFrom)
			.sort()
			.at(0),
	);
	const from = usable.map((at) => at ?? "").sort().at(-1) ?? "";
	if (usable.includes(undefined) || new Date(from) <= new Date(now)) {
		return null;
	}
	return <Notice tone="wait" title={t("keys.notReady", { at: instant(from) })} />;
}
