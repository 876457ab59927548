import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { Icon } from "./icon";

function BackAnchor({ children, ...props }: ComponentProps<"a">) {
	return (
		<a {...props} className="back">
			<Icon name="left" size={18} />
			{children}
		</a>
	);
}

export const BackLink = createLink(BackAnchor);
