import { useI18n } from "@/shared/i18n/use-i18n";

interface MeterProps {
	readonly label: string;
	/** Null when there is no figure yet. */
	readonly value: number | null;
	readonly unit: string;
	/** Where the way to the targets begins: the baseline of a level, else nothing. */
	readonly start: number;
	/** How much of the way to the last target is done; null without figure or target. */
	readonly share: number | null;
	/** In the order of their periods; the last one is the goal. */
	readonly targets: readonly { readonly value: number; readonly label: string }[];
}

/** How far an indicator has come, with a mark at each target on the way. */
export function Meter({ label, value, unit, start, share, targets }: MeterProps) {
	const { t, number, share: percent } = useI18n();
	const goal = targets.at(-1)?.value;
	const wayTo = (target: number) => (goal === undefined || goal === start ? 0 : (target - start) / (goal - start));
	const done = share ?? 0;
	const end = Math.max(1, done, ...targets.map((target) => wayTo(target.value)));
	const at = (way: number) => `${String(Math.min(100, Math.max(0, (way / end) * 100)))}%`;
	return (
		<div className="meter">
			<div
				className="meter-track"
				role="meter"
				aria-label={label}
				aria-valuemin={0}
				aria-valuemax={end}
				aria-valuenow={Math.max(0, done)}
				aria-valuetext={
					value === null
						? t("progress.noFigure")
						: goal === undefined
							? `${number(value)} ${unit}`
							: t("progress.valueOfTarget", { value: number(value), target: number(goal), unit })
				}
			>
				<div className="meter-fill" data-empty={done <= 0 || undefined} style={{ width: at(done) }} />
				{targets.map((target) =>
					wayTo(target.value) >= end && done < end ? null : (
						<span key={target.label} className="meter-mark" style={{ left: at(wayTo(target.value)) }} title={target.label} />
					),
				)}
			</div>
			<div className="meter-scale">
				<span>{share !== null ? percent(share) : value === null && goal !== undefined ? t("progress.noFigure") : t("progress.noTarget")}</span>
				{targets.map((target) => (
					<span key={target.label} className="num">
						{target.label}
					</span>
				))}
			</div>
		</div>
	);
}
