import { useI18n } from "@/shared/i18n/use-i18n";

interface MeterProps {
	readonly label: string;
	readonly value: number;
	readonly unit: string;
	/** In the order of their periods; the last one is the goal and the end of the scale. */
	readonly targets: readonly { readonly value: number; readonly label: string }[];
}

/** How far an indicator has come, with a mark at each target on the way. */
export function Meter({ label, value, unit, targets }: MeterProps) {
	const { t, number, share } = useI18n();
	const goal = targets.at(-1)?.value;
	const end = Math.max(goal ?? 0, value, ...targets.map((target) => target.value));
	const at = (position: number) => `${String(end === 0 ? 0 : Math.min(100, Math.max(0, (position / end) * 100)))}%`;
	return (
		<div className="meter">
			<div
				className="meter-track"
				role="meter"
				aria-label={label}
				aria-valuemin={0}
				aria-valuemax={end === 0 ? 1 : end}
				aria-valuenow={value}
				aria-valuetext={
					goal === undefined
						? `${number(value)} ${unit}`
						: t("progress.valueOfTarget", { value: number(value), target: number(goal), unit })
				}
			>
				<div className="meter-fill" data-empty={value <= 0 || undefined} style={{ width: at(value) }} />
				{targets.map((target) =>
					target.value >= end && value < end ? null : (
						<span key={target.label} className="meter-mark" style={{ left: at(target.value) }} title={target.label} />
					),
				)}
			</div>
			<div className="meter-scale">
				<span>{goal === undefined || goal === 0 ? t("progress.noTarget") : share(value / goal)}</span>
				{targets.map((target) => (
					<span key={target.label} className="num">
						{target.label}
					</span>
				))}
			</div>
		</div>
	);
}
