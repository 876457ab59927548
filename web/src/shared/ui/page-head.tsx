import { type ReactNode, useEffect } from "react";
import { today } from "@/shared/dates/today";
import { useI18n } from "@/shared/i18n/use-i18n";

interface PageHeadProps {
	readonly title: string;
	readonly eyebrow?: ReactNode;
	readonly lede?: ReactNode;
	readonly actions?: ReactNode;
	readonly back?: ReactNode;
}

export function PageHead({ title, eyebrow, lede, actions, back }: PageHeadProps) {
	const { t, date } = useI18n();
	useEffect(() => {
		document.title = `${title} · Ecotown`;
	}, [title]);
	return (
		<header>
			<p className="print-only">
				<span>{t("print.head", { date: date(today()) })}</span>
				<span>{globalThis.location.href}</span>
			</p>
			{back}
			<div className="page-head">
				<div>
					{eyebrow === undefined ? null : <div className="eyebrow">{eyebrow}</div>}
					<h1>{title}</h1>
					{lede === undefined ? null : <p className="lede">{lede}</p>}
				</div>
				{actions === undefined ? null : <div className="actions">{actions}</div>}
			</div>
		</header>
	);
}
