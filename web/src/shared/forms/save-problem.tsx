import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { type InputFault, Problem, Unreachable } from "@/shared/http/problem";
import { stepUpAddress } from "@/shared/http/sign-in-address";
import { useI18n } from "@/shared/i18n/use-i18n";
import { Button } from "@/shared/ui/button";
import { Notice } from "@/shared/ui/notice";
import { describe } from "@/shared/ui/states";

interface SaveProblemProps {
	readonly error: Error | null;
	/** Sends the same once more. */
	readonly onRetry?: () => void;
	/** Reads what a colleague changed; what was typed stays. */
	readonly onReload?: () => void;
}

/** Why something was not saved, and the way on. Takes the focus when it appears. */
export function SaveProblem({ error, onRetry, onReload }: SaveProblemProps) {
	const { t } = useI18n();
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (error !== null) {
			place.current?.focus();
		}
	}, [error]);
	if (error === null) {
		return null;
	}
	const problem = error instanceof Problem ? error : undefined;
	const stale = problem?.stale === true;
	const stepUp = problem?.stepUp === true;
	const again = error instanceof Unreachable || problem?.temporary === true;
	const { title, text } = describe(error, t);
	const faults = problem?.faults ?? [];
	return (
		<div ref={place} tabIndex={-1}>
			<Notice tone={stale || again || stepUp ? "wait" : "bad"} title={stale ? t("save.stale.title") : title}>
				<p>{stale ? t("save.stale.text") : again || stepUp ? `${text ?? ""} ${t("save.kept")}` : text}</p>
				<ul>
					{faults.map((fault) => (
						<li key={fault.pointer + fault.code}>
							<FaultLine fault={fault} />
						</li>
					))}
				</ul>
				<div className="actions">
					{stepUp ? <StepUpLink /> : null}
					{stale && onReload !== undefined ? <Button onPress={onReload}>{t("save.stale.reload")}</Button> : null}
					{again && onRetry !== undefined ? <Button onPress={onRetry}>{t("action.retry")}</Button> : null}
				</div>
			</Notice>
		</div>
	);
}

/** Leaves the app to prove a second factor, and comes back here. */
function StepUpLink() {
	const { t } = useI18n();
	const here = useLocation({ select: (location) => location.href });
	return (
		<a className="btn btn-primary" href={stepUpAddress(here)}>
			{t("save.stepUp")}
		</a>
	);
}

/** Leads to its field where that is on screen. */
function FaultLine({ fault }: { readonly fault: InputFault }) {
	const field = document.getElementsByName(fault.pointer)[0]?.closest(".field");
	const label = field?.querySelector("label, .react-aria-Label")?.textContent;
	if (!field || !label) {
		return (
			<>
				{fault.detail} <span className="hash">{fault.pointer}</span>
			</>
		);
	}
	return (
		<button
			type="button"
			className="link"
			onClick={() => {
				field.querySelector<HTMLElement>("input:not([type=hidden]):not([hidden]), textarea, [role=spinbutton], button")?.focus();
			}}
		>
			{label}: {fault.detail}
		</button>
	);
}
