import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Form } from "react-aria-components/Form";
import type { MailDomain } from "@/api/models";
import { useMay } from "@/features/session-user/api/permissions";
import { organisationsKey } from "@/features/session-user/api/organisations";
import { SaveProblem } from "@/shared/forms/save-problem";
import { TextInput } from "@/shared/forms/text-input";
import { useAction } from "@/shared/forms/use-action";
import { Problem } from "@/shared/http/problem";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Chip } from "@/shared/ui/chip";
import { ConfirmDialog } from "@/shared/ui/confirm-dialog";
import { QueryView } from "@/shared/ui/states";
import { addDomain, domainsQuery, removeDomain, verifyDomain } from "../api/organisation-access";

interface Asked {
	readonly step: "verify" | "remove";
	readonly domain: string;
}

/** The mail domains of an organisation. One counts from its verification on. */
export function OrganisationDomains({ id }: { readonly id: string }) {
	const { t } = useI18n();
	const query = useQuery(domainsQuery(id));
	const mayWrite = useMay("addDomain");
	const mayVerify = useMay("verifyDomain");
	const [asking, setAsking] = useState<Asked | undefined>(undefined);
	const change = useAction({
		send: async ({ step, domain }: Asked, key) => {
			await (step === "verify" ? verifyDomain(id, domain, key) : removeDomain(id, domain));
		},
		renews: [organisationsKey],
		said: () => t("said.saved"),
		done: () => { setAsking(undefined); },
	});
	const ask = (asked: Asked) => {
		change.clear();
		setAsking(asked);
	};
	return (
		<section className="card stack">
			<h2>{t("domains.title")}</h2>
			<p className="muted small">{t(mayVerify ? "domains.text.verify" : "domains.text")}</p>
			<QueryView query={query}>
				{(domains) =>
					domains.length === 0 ? (
						<p className="muted">{t("domains.empty")}</p>
					) : (
						<ul className="timeline">
							{domains.map((domain) => (
								<li key={domain.domain} className="row between">
									<DomainFacts domain={domain} />
									<div className="actions">
										{mayVerify && !domain.verified ? (
											<Button small aria-label={t("domain.verifyNamed", { domain: domain.domain })} onPress={() => { ask({ step: "verify", domain: domain.domain }); }}>
												{t("domain.verify")}
											</Button>
										) : null}
										{mayWrite ? (
											<Button look="danger" small aria-label={t("action.removeNamed", { name: domain.domain })} onPress={() => { ask({ step: "remove", domain: domain.domain }); }}>
												{t("action.remove")}
											</Button>
										) : null}
									</div>
								</li>
							))}
						</ul>
					)
				}
			</QueryView>
			{mayWrite ? <AddDomain id={id} /> : null}
			{asking === undefined ? null : (
				<ConfirmDialog
					title={t(asking.step === "verify" ? "domain.verify.title" : "domain.remove.title", { domain: asking.domain })}
					submitLabel={t(asking.step === "verify" ? "domain.verify" : "action.remove")}
					look={asking.step === "verify" ? "primary" : "danger"}
					running={change.running}
					error={change.error}
					onClose={() => { change.clear(); setAsking(undefined); }}
					onConfirm={() => { change.run(asking); }}
				>
					<p>{t(asking.step === "verify" ? "domain.verify.text" : "domain.remove.text")}</p>
				</ConfirmDialog>
			)}
		</section>
	);
}

function DomainFacts({ domain }: { readonly domain: MailDomain }) {
	const { t, instant } = useI18n();
	return (
		<div>
			<p className="row">
				<span className="strong">{domain.domain}</span>
				<Chip tone={domain.verified ? "good" : "wait"}>{t(domain.verified ? "domain.verified" : "domain.unverified")}</Chip>
			</p>
			{domain.verifiedAt ? <p className="small muted">{t("domain.verifiedAt", { at: instant(domain.verifiedAt) })}</p> : null}
		</div>
	);
}

function AddDomain({ id }: { readonly id: string }) {
	const { t } = useI18n();
	const [domain, setDomain] = useState("");
	const add = useAction({ send: (name: string, key) => addDomain(id, name, key), renews: [organisationsKey], done: () => { setDomain(""); } });
	const faults = add.error instanceof Problem ? add.error.faults : [];
	// what was said of the name before is not true of the one that is typed now
	const change = (name: string) => {
		add.clear();
		setDomain(name);
	};
	const send = () => {
		if (!add.running) {
			add.run(domain.trim());
		}
	};
	return (
		<Form
			className="stack"
			validationErrors={Object.fromEntries(faults.map((fault) => [fault.pointer, fault.detail]))}
			onSubmit={(event) => {
				event.preventDefault();
				send();
			}}
		>
			<TextInput label={t("domain.name")} pointer="/domain" value={domain} onChange={change} hint={t("domain.name.hint")} maxLength={253} required />
			<SaveProblem error={add.error} onRetry={send} />
			<div>
				<Button type="submit" isDisabled={add.running}>{add.running ? t("action.saving") : t("domain.add")}</Button>
			</div>
		</Form>
	);
}
