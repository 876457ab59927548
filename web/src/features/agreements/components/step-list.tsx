import { useI18n } from "@/shared/i18n/use-i18n";
import { Icon } from "@/shared/ui/icon";
import { agreementSteps, stepOrder, type AgreementStep, type Missing } from "./agreement-steps";

interface StepListProps {
	readonly step: AgreementStep;
	readonly missing: readonly Missing[];
	/** Steps in which the platform found faults. */
	readonly faulty: ReadonlySet<AgreementStep>;
	/** Steps that may stay empty, and are. */
	readonly empty: ReadonlySet<AgreementStep>;
	readonly onStep: (step: AgreementStep) => void;
}

/** The way through the form: every part can be opened at any time, and says whether something is missing. */
export function StepList({ step, missing, faulty, empty, onStep }: StepListProps) {
	const { t, number } = useI18n();
	return (
		<nav aria-label={t("steps.title")}>
			<ol className="steps">
				{stepOrder.map((each, index) => {
					const open = missing.filter((one) => one.step === each).length;
					return (
						<li key={each}>
							<button
								type="button"
								className="step"
								aria-current={each === step ? "step" : undefined}
								onClick={() => {
									onStep(each);
								}}
							>
								<span className="step-number" aria-hidden="true">
									{open === 0 && !faulty.has(each) && !empty.has(each) ? <Icon name="check" size={16} /> : number(index + 1)}
								</span>
								{t(agreementSteps[each])}
								{open > 0 ? <span className="small muted"> {t("steps.missing", { count: number(open) })}</span> : null}
								{faulty.has(each) ? <span className="small fault-text"> {t("steps.faulty")}</span> : null}
							</button>
						</li>
					);
				})}
			</ol>
		</nav>
	);
}

/** What is still missing, each with the way to it. */
export function MissingList({ missing, onStep }: Pick<StepListProps, "missing" | "onStep">) {
	const { t, number } = useI18n();
	return (
		<section className="card stack-s" aria-labelledby="missing">
			<h2 id="missing">{missing.length === 0 ? t("steps.complete") : t("steps.missing.title")}</h2>
			<p className="muted">{missing.length === 0 ? t("steps.complete.text") : t("steps.missing.text")}</p>
			<ul>
				{missing.map((one) => (
					<li key={`${one.label} ${String(one.number ?? 0)}`}>
						<button
							type="button"
							className="link"
							onClick={() => {
								onStep(one.step);
							}}
						>
							{t(agreementSteps[one.step])}: {one.number === undefined ? t(one.label) : t(one.label, { number: number(one.number) })}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
