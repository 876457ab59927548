import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface NoticeProps {
	readonly tone?: "info" | "wait" | "bad";
	readonly title?: string;
	readonly children?: ReactNode;
}

const icons: Record<NonNullable<NoticeProps["tone"]>, IconName> = { info: "info", wait: "alert", bad: "alert" };

export function Notice({ tone = "info", title, children }: NoticeProps) {
	return (
		<div className="notice" data-tone={tone} role={tone === "bad" ? "alert" : "note"}>
			<Icon name={icons[tone]} />
			<div>
				{title === undefined ? null : <p className="strong">{title}</p>}
				{children}
			</div>
		</div>
	);
}
