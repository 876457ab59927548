import { type ReactNode, useEffect } from "react";

interface PageHeadProps {
	readonly title: string;
	readonly eyebrow?: ReactNode;
	readonly lede?: ReactNode;
	readonly actions?: ReactNode;
	readonly back?: ReactNode;
}

export function PageHead({ title, eyebrow, lede, actions, back }: PageHeadProps) {
	useEffect(() => {
		document.title = `${title} · Ecotown`;
	}, [title]);
	return (
		<header>
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
